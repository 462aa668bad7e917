package org.entente.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.facts.Place;

/** The text of a file: UTF-8, of bounded size. */
final class SourceText {
    static final int MOST_BYTES = 1_000_000;

    private SourceText() {}

    static Optional<String> of(Source source, Findings findings) {
        byte[] bytes = source.bytes();
        if (bytes.length > MOST_BYTES) {
            findings.error(
                    Place.of(source.name()),
                    "the file has %,d bytes; a fact file has at most %,d".formatted(bytes.length, MOST_BYTES),
                    "write one article a file, and pointers to its text instead of the text");
            return Optional.empty();
        }
        return decoded(source.name(), bytes, findings);
    }

    private static Optional<String> decoded(String file, byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            findings.error(end(file, text), "the file is not UTF-8 from here on", "save it in the encoding UTF-8");
            return Optional.empty();
        }
        String whole = text.toString();
        return Optional.of(whole.startsWith("\uFEFF") ? whole.substring(1) : whole);
    }

    private static Place end(String file, CharSequence text) {
        String[] lines = text.toString().split("\n", -1);
        return new Place(file, lines.length, lines[lines.length - 1].length() + 1);
    }
}
