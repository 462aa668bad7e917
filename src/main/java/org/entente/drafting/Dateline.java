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
    /** “MOSCOW, March 12. /TASS/.” and “Kathmandu, Jun 9 (PTI)”, with no dash before the story. */
    private static final Pattern CLOSED = Pattern.compile(
            "^(\\p{Lu}[\\p{L} .'-]{2,30}, [^.?!()/]{0,20}?\\d[^?!()/]{0,8}?\\.? ?(?:/([^/]{2,40})/|\\((\\p{Lu}[^)]{1,30})\\)))[.:]? +(?=[\\p{Lu}\"])");

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
        Matcher closed = CLOSED.matcher(paragraph);
        if (closed.find()) {
            return Optional.of(new Dateline(
                    closed.end(),
                    closed.group(1),
                    Optional.ofNullable(closed.group(2)).or(() -> Optional.of(closed.group(3)))));
        }
        Matcher dated = DATED.matcher(paragraph);
        return dated.find() ? Optional.of(new Dateline(dated.end(), "", Optional.empty())) : Optional.empty();
    }
}
