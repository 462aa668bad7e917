package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** The secret that lets its holder write. */
public final class Token {
    /** Where the token is looked for if no file is named. */
    public static final String VARIABLE = "ENTENTE_TOKEN";

    private static final int SHORTEST = 16;
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final byte[] secret;

    private Token(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A token of these letters.
     *
     * @throws IllegalArgumentException with a sentence for the operator, if it is too short or could not be sent
     */
    public static Token of(String secret) {
        if (secret.length() < SHORTEST || !secret.matches("[\\x21-\\x7E]+")) {
            throw new IllegalArgumentException("the token must have at least " + SHORTEST
                    + " letters, digits or signs of ASCII and no blank; “openssl rand -hex 32” makes one");
        }
        return new Token(secret);
    }

    /** The token of a file if one is named, else of the environment; absent if there is none. */
    public static Optional<Token> configured(Optional<Path> file) throws IOException {
        String secret = file.isPresent()
                ? Files.readString(file.get()).strip()
                : Optional.ofNullable(System.getenv(VARIABLE)).orElse("").strip();
        return secret.isEmpty() && file.isEmpty() ? Optional.empty() : Optional.of(of(secret));
    }

    /** What who holds it sends as {@code Authorization}. */
    public String header() {
        return BEARER + new String(secret, StandardCharsets.UTF_8);
    }

    /** Whether a request carries it; how long that takes to tell says nothing of the secret. */
    boolean admits(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return given != null
                && given.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && is(given.substring(BEARER.length()).strip());
    }

    /** Whether a request carries it as a password, whoever is named, as a browser does that has asked for one. */
    boolean admitsByPassword(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        if (given == null || !given.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return false;
        }
        try {
            byte[] credentials =
                    Base64.getDecoder().decode(given.substring(BASIC.length()).strip());
            return is(new String(credentials, StandardCharsets.UTF_8).replaceFirst("^[^:]*:", ""));
        } catch (IllegalArgumentException e) {
            // What is not of that alphabet is no password.
            return false;
        }
    }

    private boolean is(String given) {
        return MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
    }
}
