package org.entente.drafting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who says each sentence: the subject of a verb of speech, “according to”, the heading over a list. */
final class Speakers {
    private static final String WHO = "(‹[POBCG]\\d+›)";
    private static final String VERBS = Table.shipped("rules/speech.tsv").stream()
            .flatMap(row -> Table.list(row, 1).stream())
            .filter(verb -> verb.matches("\\w+(?:ed|s|d|told|said|t|k|w)|.* .*|.*ing"))
            .sorted(Comparator.comparingInt(verb -> -verb.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final String REPORTS =
            "said|says|told|added|adds|noted|notes|stated|affirmed|reaffirmed|announced|stressed|stresses|explained|explains|recommended|declared|remarked|confirmed|argued|argues|warned|warns|joked|jokes|insisted|insists|recalled|recalls|replied|commented|admitted|admits|predicted|complained|complains|observed|underlined|emphasised|emphasized|quipped|cautioned|conceded|pointed out|reckons|reckoned|estimates|promised|vowed";
    private static final Pattern SUBJECT = Pattern.compile(WHO
            + "(?: \\([^)]{2,12}\\))?(?:, [^,‹]{0,40}(?:‹\\w\\d+›[^,‹]{0,30}){0,3},|, who (?:[^.;‹]|‹\\w\\d+›){3,140}?,)?(?: government| officials| side)?(?:,? (?:who|also|further|then|later|in turn|in response|for (?:his|her|its) part|has|had|have|again|once|\\w+ly|is|are|was|‹D\\d+›))*,? (?<verb>"
            + VERBS + ")\\b");
    private static final Pattern AFTER = Pattern.compile("[\",] ?(?!told)(?:"
            + REPORTS
            + ") (?:the |its |his |her |their )?(?:‹[JC]\\d+›(?:'s)? )?(?:[\\p{L} -]{0,40}(?:of |to )?)?(?:‹[CJ]\\d+› )?(?:[\\p{L} -]{0,30},? ?)?"
            + "(‹P\\d+›|‹O\\d+›)");
    private static final Pattern FINAL = Pattern.compile(
            "[\",] ?(‹[POG]\\d+›)(?: \\p{L}+){0,2} (?:" + REPORTS
                    + "|let slip|told (?:‹[JO]\\d+› )?\\p{Ll}*)\\b(?: here| there| afterwards| later| ‹D\\d+›)*(?: (?:on|at|in|after|during|before|following|while) [^,]{0,110})?[.\"/]*$|, (‹[POG]\\d+›) (?:said|added|noted|stated), ");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?i)\\b(?:according to|as per|in the words of|in the view of|quoted by) (?:(?:the |an? |‹[JCO]\\d+›(?:'s)? |[\\p{Ll}-]+ ){0,6}(?:to (?:the )?‹C\\d+›)?,? ?(‹P\\d+›)|(?:[\\p{Ll} ]{0,30})?"
                    + WHO + ")");
    private static final Pattern SOURCE = Pattern.compile("(?i)" + WHO
            + "(?:'s)? (?:own )?(?:statistics|data|figures|numbers|estimates?|count|reckoning|tally)\\b|(?:data|figures|statistics) (?:from|of|by) (?:the )?(?:[\\p{Ll}-]+ ){0,3}"
            + WHO + "|spokes\\w+ (?:for|of) (?:the )?" + WHO + " (?:said|says|told)|" + WHO
            + " (?:spokes\\w+|sources?|officials?)(?: ‹P\\d+›)? (?:said|says|told|confirmed)");
    private static final Pattern LISTED =
            Pattern.compile("(?i)^(?:statements?|remarks|words|comments|quotes?) (?:by|from|of) .*?" + WHO);
    private final Marked marked;
    private final Map<Sentence, Said> said = new LinkedHashMap<>();

    Speakers(Marked marked) {
        this.marked = marked;
    }

    Map<Sentence, Said> find() {
        marked.sentences().forEach(sentence -> said.put(sentence, said(sentence)));
        quotes();
        interviews();
        return said;
    }

    private Said said(Sentence sentence) {
        if (sentence.item() && !sentence.heading().isEmpty()) {
            Optional<Thing> listed = heading(sentence);
            if (listed.isPresent()) {
                return Said.by(listed.get(), "listed");
            }
        }
        Tagged tagged = marked.tagged(sentence);
        String voice = quoted(tagged.text()) ? "direct-quote" : "paraphrase";
        return first(SOURCE, tagged)
                .or(() -> first(ACCORDING, tagged))
                .or(() -> first(AFTER, tagged))
                .or(() -> first(FINAL, tagged))
                .or(() -> first(SUBJECT, tagged))
                .map(who -> Said.by(who, voice))
                .orElse(
                        sentence.item()
                                ? new Said(Optional.empty(), "listed")
                                : sentence.headline() ? new Said(Optional.empty(), "headline") : Said.byOutlet());
    }

    private Optional<Thing> heading(Sentence item) {
        return marked.sentences().stream()
                .filter(sentence -> sentence.headline()
                        && marked.plain()
                                .substring(sentence.start(), sentence.end())
                                .equals(item.heading()))
                .findFirst()
                .map(marked::tagged)
                .flatMap(tagged -> first(LISTED, tagged));
    }

    private static Optional<Thing> first(Pattern pattern, Tagged tagged) {
        Matcher matcher = pattern.matcher(tagged.text());
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null && matcher.group(group).startsWith("‹")) {
                    Piece piece = tagged.named(matcher.group(group));
                    if (piece.thing().acts()) {
                        return Optional.of(piece.thing());
                    }
                }
            }
        }
        return Optional.empty();
    }

    static boolean quoted(String text) {
        Matcher quote = Pattern.compile("\"([^\"]+)(?:\"|$)|^([^\"]+)\"").matcher(text);
        while (quote.find()) {
            String words = quote.group(1) == null ? quote.group(2) : quote.group(1);
            if (words.split(" ").length > 3) {
                return true;
            }
        }
        return false;
    }

    /** A quoted sentence without a speaker has that of its paragraph, or of the paragraph before. */
    private void quotes() {
        List<Sentence> sentences = marked.sentences();
        boolean open = false;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String text = marked.plain().substring(sentence.start(), sentence.end());
            boolean first = i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph();
            open = open && !first;
            boolean within = open || text.startsWith("\"");
            long marks = text.chars().filter(letter -> letter == '"').count();
            open = (marks % 2 == 1) != open;
            if (within && said.get(sentence).speaker().isEmpty() && !sentence.headline()) {
                speakerOf(sentence, i).ifPresent(who -> said.put(sentence, Said.by(who, "direct-quote")));
            }
        }
    }

    private Optional<Thing> speakerOf(Sentence sentence, int at) {
        List<Sentence> sentences = marked.sentences();
        Optional<Thing> here = sentences.stream()
                .filter(other -> other.paragraph() == sentence.paragraph())
                .flatMap(other -> said.get(other).speaker().stream())
                .findFirst();
        if (here.isPresent()) {
            return here;
        }
        for (int i = at - 1; i >= 0 && sentences.get(i).paragraph() >= sentence.paragraph() - 2; i--) {
            if (said.get(sentences.get(i)).speaker().isPresent()) {
                return said.get(sentences.get(i)).speaker();
            }
        }
        return Optional.empty();
    }

    /** Where one person says nearly all, the sentences between in a paragraph are that person's too. */
    private void interviews() {
        Map<Thing, Integer> times = new HashMap<>();
        said.values().forEach(who -> who.speaker().ifPresent(thing -> times.merge(thing, 1, Integer::sum)));
        int all = times.values().stream().mapToInt(i -> i).sum();
        times.entrySet().stream()
                .filter(entry -> entry.getKey().person() && entry.getValue() >= 6 && 10 * entry.getValue() >= 7 * all)
                .findFirst()
                .ifPresent(main -> marked.sentences().stream()
                        .filter(sentence -> !sentence.headline()
                                && said.get(sentence).speaker().isEmpty())
                        .filter(sentence -> marked.sentences().stream()
                                .anyMatch(other -> other.paragraph() == sentence.paragraph()
                                        && said.get(other).speaker().equals(Optional.of(main.getKey()))))
                        .forEach(sentence -> said.put(sentence, Said.by(main.getKey(), "paraphrase"))));
    }
}
