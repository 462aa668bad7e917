package org.entente.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence of a dispatch: place, day, agency.
 *
 * @param end where it ends in its paragraph
 */
record Dateline(int end, String head, Optional<String> agency) {
    private static final Pattern DASHED =
            Pattern.compile("^(?:date \\d{4}-\\d\\d-\\d\\d )?([^.?!]{2,70}?|[^?!]{2,50}?) ?(?:--?) +(?=[\\p{Lu}\"])");
    private static final Pattern DATED = Pattern.compile("^date \\d{4}-\\d\\d-\\d\\d ");
    private static final Pattern AGENCY =
            Pattern.compile("\\(([^)]{2,40})\\)|\\. ([\\p{Lu}][\\p{L}-]+)$|^([\\p{Lu}/]{3,})$");
    private static final Pattern LOOKS = Pattern.compile("^(?:\\p{Lu}[\\p{Lu} .,'/-]{2,}.*|.*\\(.*\\)|.*\\d.*)$");

    /** The dateline of a paragraph, in plain marks, if it begins with one. */
    static Optional<Dateline> of(String paragraph) {
        Matcher dashed = DASHED.matcher(paragraph);
        if (dashed.find()
                && LOOKS.matcher(dashed.group(1)).matches()
                && dashed.group(1).split(" ").length < 9) {
            Matcher agency = AGENCY.matcher(dashed.group(1));
            Optional<String> found = agency.find()
                    ? Optional.ofNullable(agency.group(1))
                            .or(() -> Optional.ofNullable(agency.group(2)))
                            .or(() -> Optional.ofNullable(agency.group(3)))
                    : Optional.empty();
            return Optional.of(new Dateline(dashed.end(), dashed.group(1), found));
        }
        Matcher dated = DATED.matcher(paragraph);
        return dated.find() ? Optional.of(new Dateline(dated.end(), "", Optional.empty())) : Optional.empty();
    }
}
