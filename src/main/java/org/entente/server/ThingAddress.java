package org.entente.server;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.export.RdfFormat;

/**
 * Kind and slug of a thing in an address, and the format that an extension asks for.
 *
 * @param id {@code event/to-lam-visits-russia-2025-05}
 */
record ThingAddress(String id, Optional<RdfFormat> format) {
    private static final Pattern PATH = Pattern.compile("/([a-z]+/[a-z0-9-]+)(?:\\.([a-z]+))?");

    /** The thing that a path names; empty if it is none that a thing can have. */
    static Optional<ThingAddress> of(String path) {
        Matcher matcher = PATH.matcher(String.valueOf(path));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> extension = Optional.ofNullable(matcher.group(2));
        Optional<RdfFormat> format = extension.flatMap(RdfFormat::named).filter(ThingAddress::offered);
        return extension.isPresent() && format.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThingAddress(matcher.group(1), format));
    }

    /** The formats in which one thing is described; lines of quads are for whole dumps. */
    static boolean offered(RdfFormat format) {
        return format != RdfFormat.NQ;
    }

    static RdfFormat[] offered() {
        return Arrays.stream(RdfFormat.values()).filter(ThingAddress::offered).toArray(RdfFormat[]::new);
    }
}
