package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.facts.Id;

/** The file of the register that notes, line by line, which entries have turned out to be others. */
record MergedFile(List<String> lines) {
    static final String NAME = "merged.yaml";

    private static final List<String> HEAD =
            List.of("# Entries that have turned out to be others, a line each.", "merged:");

    /** @param bytes absent if nothing has been merged yet */
    static MergedFile of(Optional<byte[]> bytes) {
        return new MergedFile(bytes.map(
                        file -> new String(file, StandardCharsets.UTF_8).lines().toList())
                .orElse(HEAD));
    }

    MergedFile with(Id gone, Id kept) {
        return new MergedFile(Stream.concat(lines.stream(), Stream.of("  - {id: %s, into: %s}".formatted(gone, kept)))
                .toList());
    }

    /** Whether a line of its own tells what became of an entry. */
    boolean tells(Id gone) {
        return lines.stream().anyMatch(about(gone));
    }

    /** The file without the line about an entry; empty if no other is left. */
    Optional<MergedFile> without(Id gone) {
        List<String> left = lines.stream().filter(about(gone).negate()).toList();
        boolean more = left.stream().anyMatch(line -> line.strip().startsWith("- "));
        return more ? Optional.of(new MergedFile(left)) : Optional.empty();
    }

    private static Predicate<String> about(Id gone) {
        return Pattern.compile("\\s*- *\\{ *id: *" + Pattern.quote(gone.toString()) + " *,.*\\} *(#.*)?")
                .asMatchPredicate();
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
