package org.entente.server;

import java.util.List;

/**
 * A table as people read it, and can sort and filter it.
 *
 * @param columns their headings
 */
public record Register(List<Heading> columns, List<Row> rows) {

    /** @param number whether what stands beneath it are numbers */
    public record Heading(String text, boolean number) {}

    /** @param cells as many as there are headings */
    public record Row(List<Cell> cells) {}

    /**
     * What stands in a cell.
     *
     * @param sort by what the column is sorted
     * @param main what is told first
     * @param below what is told of it in a second line
     */
    public record Cell(String sort, List<Piece> main, List<Piece> below) {}

    /**
     * A word or several.
     *
     * @param link where they lead; empty if nowhere
     * @param manner thing, state, words, number or text
     */
    public record Piece(String text, String link, String manner) {}
}
