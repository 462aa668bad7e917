package org.entente.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For whom “he” can stand and for whom “she”, by how a text addresses them and by “his” and “her” beside their names. */
final class Genders {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:(?<he>Mr|Sir|Lord|King|Prince|Emir|Emperor|Sultan|Sheikh|Shri|Señor|Herr|Monsieur|Don|Baron|Datuk|Tan Sri|Tun)"
                    + "|(?<she>Ms|Mrs|Miss|Dame|Lady|Queen|Princess|Empress|Sheikha|Smt|Señora|Frau|Madame|Madam|Baroness|Datin))\\.? (?:\\p{L}+\\.? )?$");
    /** What follows a name and tells whose it is, before anybody else is named. */
    private static final Pattern OWN =
            Pattern.compile("^(?!'s)[^‹.;]*(?:‹[^PG]\\d+›[^‹.;]*)*?\\b(?:(?<he>his|himself)|(?<she>her|herself))\\b");

    private final Map<Thing, Boolean> female = new HashMap<>();

    private Genders() {}

    /** Of whom nothing is told. */
    static Genders none() {
        return new Genders();
    }

    static Genders of(Marked marked) {
        Genders genders = new Genders();
        for (Sentence sentence : marked.sentences()) {
            Tagged tagged = marked.tagged(sentence);
            tagged.pieces().stream()
                    .filter(piece -> piece.sign() == 'P')
                    .forEach(piece -> genders.read(marked, sentence, tagged, piece));
        }
        return genders;
    }

    private void read(Marked marked, Sentence sentence, Tagged tagged, Piece piece) {
        Matcher address = ADDRESS.matcher(marked.plain().substring(sentence.start(), piece.start()));
        Matcher own = OWN.matcher(tagged.text().substring(tagged.end(piece)));
        if (address.find()) {
            female.put(piece.thing(), address.group("she") != null);
        } else if (own.find()) {
            female.putIfAbsent(piece.thing(), own.group("she") != null);
        }
    }

    /** Whether nothing tells that a word is not for somebody. */
    boolean fits(Thing person, String pronoun) {
        boolean she = pronoun.equalsIgnoreCase("she") || pronoun.equalsIgnoreCase("her");
        return female.getOrDefault(person, she) == she;
    }
}
