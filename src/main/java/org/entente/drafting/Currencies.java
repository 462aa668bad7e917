package org.entente.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The money and measures that signs and words stand for. */
final class Currencies {
    private static final List<List<String>> ROWS = Table.shipped("gazetteer/currencies.tsv");

    private Currencies() {}

    /** All signs, or all words, as alternatives. */
    static String words(int column) {
        return ROWS.stream()
                .flatMap(row -> Table.list(row, column).stream())
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
    }

    /** Whether letters stand for money, as in “CNY 3 billion”. */
    static boolean isSign(String letters) {
        return ROWS.stream().anyMatch(row -> Table.list(row, 1).contains(letters));
    }

    /** What a word stands for; where several countries call their money so, that of the one named most often. */
    static String code(String word, int column, Marked marked) {
        return ROWS.stream()
                .filter(row -> Table.list(row, column).contains(word))
                .map(row -> row.get(0))
                .max(Comparator.comparingLong(code -> named(code, marked)))
                .orElseThrow();
    }

    /** What dollars without a country are where a country has dollars, and the text does not tell them apart by a sign. */
    static Optional<String> dollars(Thing land, String text) {
        String code = land.iso().isEmpty() ? "" : land.iso() + "D";
        return ROWS.stream()
                .filter(row -> row.get(0).equals(code) && row.get(2).contains("dollars"))
                .filter(row -> Table.list(row, 1).stream()
                        .filter(sign -> sign.endsWith("$"))
                        .noneMatch(text::contains))
                .map(row -> row.get(0))
                .findFirst();
    }

    /** How often the country is named whose money it is. */
    private static long named(String unit, Marked marked) {
        String code = unit.replace("-", "");
        return marked.inOrder().stream()
                .flatMap(piece -> piece.things().stream())
                .filter(thing -> code.length() == 3 && thing.iso().equals(code.substring(0, 2)))
                .count();
    }
}
