package org.entente.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes text of the bytes of a text or HTML file. */
public final class RawText {
    /** More than any article needs. */
    public static final int MOST_BYTES = 2_000_000;

    private static final Pattern HTML =
            Pattern.compile("(?is)^\\s*(?:<!--.*?-->\\s*)*(?:<!doctype html|<html|<head|<body|<article|<div|<p\\b).*");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private RawText() {}

    /** Reads no more than can be used. */
    public static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** @throws Unfit if the bytes are no text, or too many */
    public static String of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unfit("the file is empty; give the text of an article");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unfit("the file has more than %,d bytes; give one article a file".formatted(MOST_BYTES));
        }
        String text = decoded(bytes);
        refuseBinary(text);
        String story =
                HTML.matcher(text.substring(0, Math.min(text.length(), 4000))).matches() ? story(text) : text;
        return INVISIBLE.matcher(story).replaceAll("");
    }

    private static String decoded(byte[] bytes) {
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        if (little || big) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return western(bytes);
        }
    }

    /** Windows-1252, which old sites use; but not where the same text is partly UTF-8, for half of it would be garbled. */
    private static String western(byte[] bytes) {
        String text = new String(bytes, Charset.forName("windows-1252"));
        if (Pattern.compile("Ã[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ©¡¢£¤¥¦§¨]|â€")
                .matcher(text)
                .find()) {
            throw new Unfit(
                    "the file mixes encodings: part of it is UTF-8 and part is not; save it in the encoding UTF-8");
        }
        return text;
    }

    private static void refuseBinary(String text) {
        long odd = text.chars()
                .filter(letter -> letter < 32 && letter != '\n' && letter != '\r' && letter != '\t' || letter == 0xFFFD)
                .count();
        if (text.indexOf('\0') >= 0 || 50 * odd > text.length() || text.startsWith("%PDF")) {
            throw new Unfit("the file is no text; give text or HTML, in UTF-8");
        }
    }

    /** The running text of a page: its title, and the lines of its blocks, without navigation and scripts. */
    private static String story(String html) {
        Document page = Jsoup.parse(html);
        page.select(
                        "script, style, nav, header nav, footer, aside, form, noscript, figure, figcaption, iframe, button, svg, [hidden], [aria-hidden=true]")
                .remove();
        Element article = page.selectFirst("article");
        Element main =
                article != null ? article : page.selectFirst("main") != null ? page.selectFirst("main") : page.body();
        StringBuilder text = new StringBuilder();
        if (main != null) {
            if (main.selectFirst("h1") == null && !page.title().isBlank()) {
                text.append(page.title().replaceAll(" [|–-] [^|–-]{2,40}$", "")).append('\n');
            }
            main.select("h1, h2, h3, h4, p, li, blockquote, time, td, div").forEach(block -> {
                boolean leaf = block.select(
                                "> p, > div, > ul, > ol, > h1, > h2, > h3, > h4, > blockquote, > section, > table, > article")
                        .isEmpty();
                String words = block.normalName().toLowerCase(Locale.ROOT).equals("div") && !leaf
                        ? block.ownText()
                        : block.text();
                boolean inside = block.parents().stream()
                        .anyMatch(parent -> parent.normalName().matches("p|li|blockquote"));
                if (!words.isBlank() && !inside) {
                    text.append(words).append('\n');
                }
            });
        }
        return text.toString();
    }
}
