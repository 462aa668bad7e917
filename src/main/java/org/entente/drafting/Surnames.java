package org.entente.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons by their surnames alone, once their whole names are known. */
final class Surnames {
    /** Given names that are days or months as well. */
    private static final Pattern DAY = Pattern.compile("April|June|August|Sunday|Friday|Monday|Summer|Winter");

    private final World world;
    private final Marked marked;
    private final Collection<Thing> people;

    Surnames(World world, Marked marked, Collection<Thing> people) {
        this.world = world;
        this.marked = marked;
        this.people = people;
    }

    void find() {
        Map<Thing, Pattern> forms = new LinkedHashMap<>();
        people.forEach(person -> forms.put(person, forms(person)));
        marked.sentences().forEach(sentence -> surnames(sentence, forms));
    }

    /** Whether a word stands in the story by itself, and is none that the text has in small letters, too. */
    static boolean comesAlone(String word, Marked marked) {
        Pattern small = Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b");
        Pattern alone = Pattern.compile(
                "(?:\\b(?:Mr|Mrs|Ms|Dr|Hon|Prof|Ratu|Minister|President|Premier|Secretary|Ambassador|Chancellor)\\.? |(?<!\\p{Lu}[\\p{L}.'-]{0,20} ))\\b"
                        + Pattern.quote(word) + "(?![\\p{L}-]| \\p{Lu})");
        return !small.matcher(marked.plain()).find()
                && marked.sentences().stream()
                        .filter(sentence -> !sentence.headline())
                        .map(sentence -> marked.plain().substring(sentence.start(), sentence.end()))
                        .anyMatch(text -> alone.matcher(text).find());
    }

    private void surnames(Sentence sentence, Map<Thing, Pattern> forms) {
        forms.forEach((person, pattern) -> {
            Matcher form = pattern.matcher(marked.plain()).region(sentence.start(), sentence.end());
            while (form.find()) {
                if (form.group().length() > 2 && form.group().matches("(?:\\p{Lu}|[ae]l-\\p{Lu}).*")) {
                    surname(Piece.of(form.start(), form.end(), person));
                }
            }
        });
    }

    /** How the story may name somebody. */
    private Pattern forms(Thing person) {
        String plain = Plain.of(person.name());
        List<String> forms = new ArrayList<>(List.of(Pattern.quote(plain)));
        person.surnames().forEach(name -> forms.add(0, Pattern.quote(Plain.of(name))));
        person.surnames().forEach(name -> forms.add(0, Pattern.quote(Kinds.capital(Plain.of(name)))));
        forms.add("(?<=\\b(?:Sheikh|Sheikha|Sayyid|Sayyida|Sir|Dame|Datuk|Prince|Princess) )"
                + Pattern.quote(plain.split(" ")[0]));
        String[] words = plain.split(" ");
        if (People.familyFirst(person) || comesAlone(person, words[0])) {
            forms.add(Pattern.quote(words[0]));
        }
        if (words.length > 2 && comesAlone(person, words[words.length - 2])) {
            forms.add(Pattern.quote(words[words.length - 2]));
        }
        return Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", forms) + ")(?![\\p{L}]|-\\p{L})");
    }

    /**
     * Whether the story goes on to call somebody by one word of the name alone, as is done in many countries: by the first,
     * or by the first of two surnames.
     */
    private boolean comesAlone(Thing person, String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && !DAY.matcher(word).matches()
                && world.phrases().at(word, 0).isEmpty()
                && !world.offices().isTitle(word)
                && people.stream().filter(other -> named(other, word)).count() == 1
                && comesAlone(word, marked);
    }

    private static boolean named(Thing person, String word) {
        return List.of(Plain.of(person.name()).split(" ")).contains(word);
    }

    /** A surname stands for its bearer even where a place has that name, unless words lead to a place: “in Mendoza”. */
    private void surname(Piece piece) {
        String before = marked.plain().substring(Math.max(0, piece.start() - 8), piece.start());
        boolean place = before.matches("(?s).*\\b(?:in|at|to|from|near|of|into) $");
        boolean taken = marked.inOrder().stream()
                .anyMatch(other -> other.start() == piece.start() && other.end() == piece.end() && other.sign() == 'L');
        if (taken && !place) {
            marked.replace(piece);
        } else {
            marked.add(piece);
        }
    }
}
