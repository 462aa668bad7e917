package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.drafting.Paragraph.Part;

/** Tells the story from what stands around it: captions, bylines, repeated lines, lists of links. */
final class Cleaning {
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)\\((?:file )?(?:photo|image|picture|credit)\\b.*|^.{0,100}\\(source\\b.*|^(?:image|photo|picture|video|caption|watch|file photo)\\s*[:|].*|^©.*|.*© .*|.*\\bgetty images\\b.*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^(?:by|from|written by|reporting by|editing by) .{3,80}(?<![.?!])$|^(?:published|posted|updated|last updated|share|print|subscribe|advertisement|issued by)\\b.{0,60}$|.*\\b\\d{1,2}[:.]\\d\\d ?(?:am|pm|gmt|utc)\\b.*");
    private static final Pattern LINKS = Pattern.compile(
            "(?i)^(?:read (?:also|more|next)|see also|also read|related(?: (?:stories|news|articles|content))?|most (?:read|viewed|popular)|more (?:stories|news|on this|from .*)|recommended|trending|latest news|top stories|you may also like|tags|topics|follow us.*|about the ministry.*|about us.*|contact.*|press release|media contact.*)\\s*:?$|.* \\| .* \\| .*");
    private static final Pattern DATE_ALONE = Pattern.compile(
            "(?i)^(?:[\\p{L} ./'-]+[,|] ?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2} \\p{L}+,? \\d{4}|\\p{L}+\\.? \\d{1,2},? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?: ?\\|.*| \\([^)]{2,40}\\))?$");
    /** What heads the first day of a diary. */
    private static final Pattern DAY =
            Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b,?(?: [\\p{L}\\d]{1,9}\\.?){0,3}");

    /** So long a line is told to the end. */
    private static final int LONG = 220;

    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,2}[.)] +(?=\\p{Lu})");

    private final String plain;
    private final List<int[]> lines;
    private final Map<String, Integer> times = new HashMap<>();
    private final List<String> repeated;

    private Cleaning(String plain, List<int[]> lines) {
        this.plain = plain;
        this.lines = lines;
        lines.forEach(line -> times.merge(text(line), 1, Integer::sum));
        this.repeated = times.keySet().stream()
                .filter(line -> !line.isEmpty() && times.get(line) > 1)
                .toList();
    }

    /** @param plain the canonical text with plain marks; each line is a paragraph */
    static List<Paragraph> of(String plain) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (String line : plain.split("\n", -1)) {
            lines.add(new int[] {start, start + line.length()});
            start += line.length() + 1;
        }
        return new Cleaning(plain, lines).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        Part[] parts = new Part[lines.size()];
        boolean links = false;
        boolean listed = false;
        boolean begun = false;
        for (int i = 0; i < parts.length; i++) {
            String line = text(lines.get(i));
            links = LINKS.matcher(line).matches() && begun || links && !ends(line);
            boolean aside = aside(line, begun);
            boolean body = !links && !aside && (ends(line) || Dateline.of(line).isPresent() && line.length() > 80);
            parts[i] = links || aside ? Part.ASIDE : body ? Part.BODY : Part.HEADING;
            if (parts[i] == Part.HEADING) {
                parts[i] = listed && !line.endsWith(":") ? Part.ITEM : parts[i];
                listed |= line.endsWith(":");
            } else if (body && question(line)) {
                parts[i] = Part.HEADING;
            } else if (body) {
                begun = true;
                listed = line.endsWith(":");
            }
        }
        headline(parts);
        loose(parts);
        return placed(parts);
    }

    private boolean aside(String line, boolean begun) {
        return CAPTION.matcher(line).find()
                || line.length() < LONG
                        && (DATE_ALONE.matcher(line).matches()
                                || BYLINE.matcher(line).matches() && !ends(line))
                || LINKS.matcher(line).matches()
                || begun && times.get(line) > 1
                || begun
                        && repeated.stream()
                                .anyMatch(known ->
                                        line.startsWith(known.split(":")[0] + ":") && line.length() > known.length());
    }

    private static boolean ends(String line) {
        return line.matches(".*[.!?…][\"')/]*$|.*[.!?]\\s*-? ?\\(?\\p{Lu}{2,6}\\)?$|.*\"$")
                        && line.split(" ").length > 4
                || line.matches(".*[.!?][\"')]+$")
                || line.length() >= LONG;
    }

    private static boolean question(String line) {
        return line.length() < 70 && line.endsWith("?") || line.length() < 70 && line.matches("\"[^\"]*\"");
    }

    /** The first line that is no aside, unless it is the story already, is the headline; it stands once. */
    private void headline(Part[] parts) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == Part.HEADING
                    && text(lines.get(i)).split(" ").length > 3
                    && !text(lines.get(i)).matches("[\\p{Lu} ]+")) {
                parts[i] = Part.HEADLINE;
                return;
            }
            if (parts[i] == Part.BODY) {
                return;
            }
        }
    }

    /** Headings before the story begins, and those after its last sentence, head nothing. */
    private void loose(Part[] parts) {
        for (int i = parts.length - 1;
                i >= 0 && parts[i] != Part.BODY && parts[i] != Part.ITEM && parts[i] != Part.HEADLINE;
                i--) {
            parts[i] = Part.ASIDE;
        }
        for (int i = 0; i < parts.length && parts[i] != Part.BODY && parts[i] != Part.ITEM; i++) {
            boolean beforeList = i + 1 < parts.length && parts[i + 1] == Part.ITEM;
            boolean subtitle =
                    i > 0 && parts[i - 1] == Part.HEADLINE && text(lines.get(i)).split(" ").length > 6;
            boolean day = DAY.matcher(text(lines.get(i))).matches();
            if (parts[i] == Part.HEADING && !beforeList && !subtitle && !day) {
                parts[i] = Part.ASIDE;
            }
        }
    }

    private List<Paragraph> placed(Part[] parts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int[] line = lines.get(i);
            int start = line[0];
            if (parts[i] == Part.BODY || parts[i] == Part.HEADLINE) {
                Optional<Dateline> dateline = Dateline.of(text(line));
                start += dateline.map(Dateline::end).orElse(0);
                var numbered = NUMBERED.matcher(plain.substring(start, line[1]));
                start += numbered.find() ? numbered.end() : 0;
            }
            paragraphs.add(new Paragraph(i + 1, start, line[1], parts[i]));
        }
        return paragraphs;
    }

    private String text(int[] line) {
        return plain.substring(line[0], line[1]);
    }
}
