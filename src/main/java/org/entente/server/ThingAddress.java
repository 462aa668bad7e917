package org.entente.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.export.RdfFormat;
import org.entente.facts.Id;

/**
 * Kind and slug of a thing in an address, and the extension behind them.
 *
 * @param extension what stands behind a dot; empty if nothing does
 */
record ThingAddress(String kind, String slug, String extension) {
    private static final Pattern PATH =
            Pattern.compile("/([a-z]{1,20})/([a-z0-9-]{1," + Id.LONGEST_SLUG + "})(?:\\.([a-z0-9]{1,10}))?");

    /** The thing that a path names; empty if it is none that a thing can have. */
    static Optional<ThingAddress> of(String path) {
        Matcher matcher = PATH.matcher(String.valueOf(path));
        return matcher.matches()
                ? Optional.of(new ThingAddress(
                        matcher.group(1),
                        matcher.group(2),
                        Optional.ofNullable(matcher.group(3)).orElse("")))
                : Optional.empty();
    }

    /** {@code event/to-lam-visits-russia-2025-05}. */
    String id() {
        return kind + "/" + slug;
    }

    /** The extension with its dot, if there is one. */
    String suffix() {
        return extension.isEmpty() ? "" : "." + extension;
    }

    /** The format that the extension asks for. */
    Optional<RdfFormat> format() {
        return RdfFormat.named(extension).filter(ThingAddress::offered);
    }

    /** Whether an extension asks for a format that there is not. */
    boolean isOfNoFormat() {
        return !extension.isEmpty() && format().isEmpty();
    }

    static String page(String id) {
        return "/page/" + id;
    }

    static String data(String id, RdfFormat format) {
        return "/data/" + id + "." + format.word();
    }

    /** The formats in which one thing is described; lines and rows of quads are for whole dumps. */
    private static boolean offered(RdfFormat format) {
        return format != RdfFormat.NQ && format != RdfFormat.RT;
    }

    static List<RdfFormat> offered() {
        return Arrays.stream(RdfFormat.values()).filter(ThingAddress::offered).toList();
    }
}
