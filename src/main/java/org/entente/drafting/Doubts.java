package org.entente.drafting;

import java.util.regex.Pattern;

/** Tells where the name of a place names none: it may be part of somebody's name, or of a sum of money. */
final class Doubts {
    /** The word before a place that may be somebody's first name: “Lucía Mendoza”, but not “Greater Accra”. */
    private static final Pattern FIRST_NAME = Pattern.compile(
            "(?s).*[\\p{L}\\p{N},] (?!(?:Greater|New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Port|Lake|Mount|Fort|Hotel|University|Radio|Embassy|Downtown|Saint|San|Santa|In|At|From|To|And|The)\\b)\\p{Lu}\\p{Ll}+ $");

    /** A first name before what may be another: “Joana Évora Tavares”. */
    private static final Pattern WITHIN_NAME = Pattern.compile(
            "(?s)(?:.*[\\p{Ll}\\p{N}][,.]? |)(?!(?:Greater|New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Port|Lake|Mount|Fort|Hotel|University|Radio|Embassy|Downtown|Saint|San|Santa|In|At|From|To|And|The|For|Of|On|By|After|When|While|But|As|Its|Near)\\b)\\p{Lu}\\p{Ll}+ $");

    private final World world;
    private final Marked marked;

    Doubts(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
    }

    boolean noPlace(Piece piece) {
        return currency(piece) || partOfContinent(piece);
    }

    /** “Latin American”, “Ibero-American”: of a part of the world, and of no country. */
    private boolean partOfContinent(Piece piece) {
        return piece.sign() == 'J'
                && marked.plain().startsWith("American", piece.start())
                && marked.plain()
                        .substring(Math.max(0, piece.start() - 8), piece.start())
                        .matches("(?s).*\\b(?:Latin |South |Central |North |Ibero-|Inter-|Pan-|Meso)");
    }

    /** “US$” is money and no country. */
    private boolean currency(Piece piece) {
        return marked.plain().startsWith("$", piece.end());
    }

    /** Whether the name of a place may end that of a person, of whom no list knows the first name. */
    boolean surname(Piece piece) {
        String before = marked.plain().substring(Math.max(0, piece.start() - 25), piece.start());
        int first = piece.start() - before.length() + before.stripTrailing().lastIndexOf(' ') + 1;
        return (piece.sign() == 'L' || piece.sign() == 'A' || piece.sign() == 'C')
                && FIRST_NAME.matcher(before).matches()
                && marked.free(first, piece.end())
                && world.phrases().at(marked.plain(), first).isEmpty();
    }

    /** Whether the name of a place is rather that of a person: “Minister Florence Okello”. */
    boolean partOfPerson(Piece piece) {
        String before = marked.plain().substring(Math.max(0, piece.start() - 25), piece.start());
        String after =
                marked.plain().substring(piece.end(), Math.min(marked.plain().length(), piece.end() + 20));
        return (piece.sign() == 'L' || piece.sign() == 'A' || piece.sign() == 'C')
                        && before.matches(
                                "(?s).*(?:Minister|President|Secretary|Ambassador|Mr|Ms|Mrs|Dr|Premier|Chancellor|King|Queen|said|says|argued|argues|adds|explains|warns|insists)\\.? ")
                        && after.matches("(?s) \\p{Lu}\\p{Ll}+.*")
                || piece.sign() == 'L'
                        && WITHIN_NAME.matcher(before).matches()
                        && after.matches("(?s) \\p{Lu}\\p{Ll}+[ ,.].*");
    }
}
