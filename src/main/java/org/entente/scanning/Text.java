package org.entente.scanning;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;

/** The whole text of a query, as the engine's scanner wants it: one character after the other, with where each stands. */
final class Text extends JavaCharStream {
    /** The engine's stream has buffers, which nothing here uses. */
    private static final int NO_BUFFER = 1;

    private final String text;
    /** Where each line begins: offsets. */
    private final int[] lines;

    private int begin;
    private int next;

    Text(String text) {
        super(Reader.nullReader(), 1, 1, NO_BUFFER);
        this.text = text;
        this.lines = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length()).filter(this::endsLine).map(offset -> offset + 1))
                .toArray();
    }

    private boolean endsLine(int offset) {
        char letter = text.charAt(offset);
        return letter == '\n' || letter == '\r' && !text.startsWith("\n", offset + 1);
    }

    /** The offset of what is read next. */
    int next() {
        return next;
    }

    /** Goes on at an offset. */
    void goOn(int offset) {
        next = offset;
    }

    /** Takes what stands from here to an offset as one word. */
    String take(int end) {
        begin = next;
        next = end;
        return GetImage();
    }

    @Override
    public char BeginToken() throws IOException {
        begin = next;
        return readChar();
    }

    @Override
    public char readChar() throws IOException {
        if (next == text.length()) {
            throw new EOFException();
        }
        return text.charAt(next++);
    }

    @Override
    public void backup(int amount) {
        next -= amount;
    }

    @Override
    public String GetImage() {
        return text.substring(begin, next);
    }

    @Override
    public char[] GetSuffix(int length) {
        return text.substring(next - length, next).toCharArray();
    }

    @Override
    public int getBeginLine() {
        return line(Math.min(begin, last()));
    }

    @Override
    public int getBeginColumn() {
        return column(Math.min(begin, last()));
    }

    @Override
    public int getEndLine() {
        return line(next - 1);
    }

    @Override
    public int getEndColumn() {
        return column(next - 1);
    }

    private int last() {
        return text.length() - 1;
    }

    /** Counted from one; of a text without letters as well. */
    private int line(int offset) {
        int place = Arrays.binarySearch(lines, Math.max(0, offset));
        return place < 0 ? -place - 1 : place + 1;
    }

    private int column(int offset) {
        return offset - lines[line(offset) - 1] + 1;
    }
}
