package org.entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads an answer in tab-separated values. */
final class Rows {
    private Rows() {}

    /** The named columns of each row, joined by spaces, without the marks that the format puts round terms. */
    static List<String> of(String tsv, List<String> columns) {
        List<String> lines = tsv.lines().toList();
        List<String> header = Arrays.asList(lines.get(0).replace("?", "").split("\t"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> columns.stream()
                        .map(column -> bare(cells[header.indexOf(column)]))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String bare(String term) {
        return term.replaceAll("^[\"<]|[\">](@\\w+|\\^\\^.*)?$", "");
    }
}
