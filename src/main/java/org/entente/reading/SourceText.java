package org.entente.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.facts.Place;

/** The text of a file: UTF-8, of bounded size. */
final class SourceText {
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private SourceText() {}

    static Optional<String> of(Source source, Findings findings) {
        byte[] bytes = source.bytes();
        if (bytes.length > Source.MOST_BYTES) {
            findings.error(
                    Place.of(source.name()),
                    String.format(
                            Locale.ROOT,
                            "the file has %,d bytes; a fact file has at most %,d",
                            bytes.length,
                            Source.MOST_BYTES),
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
        return printable(file, whole.startsWith("\uFEFF") ? whole.substring(1) : whole, findings);
    }

    /** The text, if it has none of the characters that YAML keeps out. */
    private static Optional<String> printable(String file, String text, Findings findings) {
        Matcher matcher = UNPRINTABLE.matcher(text);
        if (isPlain(text) || !matcher.find()) {
            return Optional.of(text);
        }
        findings.error(
                end(file, text.substring(0, matcher.start())),
                "the character U+%04X may not stand in YAML"
                        .formatted(matcher.group().codePointAt(0)),
                "delete it; it may be invisible");
        return Optional.empty();
    }

    /** Whether it surely has none, as nearly all texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' && letter != '\n' || letter >= 0x7F && letter < 0xA0 || letter >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static Place end(String file, CharSequence text) {
        String[] lines = text.toString().split("\n", -1);
        return new Place(file, lines.length, lines[lines.length - 1].length() + 1);
    }
}
