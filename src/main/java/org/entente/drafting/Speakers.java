package org.entente.drafting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says each sentence: the subject of a verb of speech, “according to”, the heading over a list. */
final class Speakers {
    /** How many letters back “the company” may have been named. */
    private static final int NEAR = 600;

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
        return SpeechPatterns.IN_ORDER.stream()
                .flatMap(pattern -> first(pattern, tagged, unquoted(tagged.text())).stream())
                .findFirst()
                .or(() -> generic(sentence, tagged))
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
                .flatMap(tagged -> first(SpeechPatterns.LISTED, tagged, tagged.text()));
    }

    /** Who stands behind “the company said”, “the Committee noted”: the body named last of which that can be said. */
    private Optional<Thing> generic(Sentence sentence, Tagged tagged) {
        Matcher body = SpeechPatterns.BODY.matcher(tagged.text());
        if (!body.find()) {
            return Optional.empty();
        }
        String word = body.group("body").toLowerCase(Locale.ROOT);
        Predicate<Thing> fits = thing -> SpeechPatterns.ANY_BODY.contains(word)
                ? !SpeechPatterns.OF_STATE.matcher(thing.name()).find()
                : thing.name().toLowerCase(Locale.ROOT).contains(word);
        return inSentence(tagged.among(0, body.start()), fits)
                .or(() -> marked.before(sentence).flatMap(before -> inSentence(before.pieces(), fits)))
                .or(() -> marked.inOrder().stream()
                        .filter(piece -> piece.sign() == 'O' && piece.end() < sentence.start())
                        .filter(piece -> sentence.start() - piece.end() < NEAR)
                        .map(Piece::thing)
                        .filter(fits)
                        .reduce((a, b) -> b));
    }

    private static Optional<Thing> inSentence(List<Piece> pieces, Predicate<Thing> fits) {
        return pieces.stream()
                .filter(piece -> piece.sign() == 'O')
                .map(Piece::thing)
                .filter(fits)
                .findFirst();
    }

    /** The words of the outlet itself: what stands in quotation marks is blotted out. */
    static String unquoted(String text) {
        StringBuilder words = new StringBuilder(text);
        boolean quoted = SpeechPatterns.CLOSED.matcher(text).find();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (quoted) {
                words.setCharAt(i, '~');
            }
        }
        return words.toString();
    }

    private static Optional<Thing> first(Pattern pattern, Tagged tagged, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String named = matcher.group(group);
                if (named != null && named.startsWith("‹")) {
                    Piece piece = tagged.named(named);
                    if (piece.thing().acts()) {
                        return Optional.of(whose(tagged, matcher.start(group), piece.thing()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** “President Ana Rey of Chile, who …, said”: she, and not her country. */
    private static Thing whose(Tagged tagged, int at, Thing who) {
        Matcher of = SpeechPatterns.OF.matcher(tagged.text()).region(0, at);
        return who.person() || !of.find() ? who : tagged.named(of.group(1)).thing();
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
