package org.entente.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** SHA-256 of text, in lower-case hexadecimal digits. */
public final class Digest {
    private Digest() {}

    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /**
     * The first digits of the digest of several parts: enough to name a thing by its content. Codes count as their
     * words, lists as their parts, and what is absent as nothing, so that names do not hang on how Java prints things.
     */
    public static String name(int digits, Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            joined.append(text(part)).append('\n');
        }
        return of(joined.toString()).substring(0, digits);
    }

    private static String text(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(Digest::text).orElse("");
        }
        if (part instanceof Collection<?> several) {
            return several.stream().map(Digest::text).collect(Collectors.joining(" "));
        }
        return part instanceof Code code ? code.code() : part.toString();
    }
}
