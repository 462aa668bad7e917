package org.entente.describing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How well a name suits what is looked for, both folded: the whole of it, its start, the start of a word, words in any order,
 * letters within it, and at last words with a letter or two wrong.
 */
final class Likeness {
    private static final int EXACT = 0;
    private static final int START = 1;
    private static final int START_OF_A_WORD = 2;
    private static final int STARTS_OF_WORDS = 3;
    private static final int WITHIN = 4;
    private static final int MISSPELLED = 5;

    private static final int MOST_WORDS = 8;
    private static final int LETTERS_FOR_ONE_MISTAKE = 4;
    private static final int LETTERS_FOR_TWO = 8;

    private final String wanted;
    private final List<String> words;

    Likeness(String wanted) {
        this.wanted = wanted;
        List<String> all = List.of(wanted.split(" "));
        this.words = all.size() > MOST_WORDS ? List.of() : all;
    }

    /** Smaller is better; empty if the name does not have what is wanted. */
    OptionalInt of(String name) {
        if (name.startsWith(wanted)) {
            return OptionalInt.of(name.length() == wanted.length() ? EXACT : START);
        }
        if (name.contains(" " + wanted)) {
            return OptionalInt.of(START_OF_A_WORD);
        }
        if (words.size() > 1 && words.stream().allMatch(word -> (" " + name).contains(" " + word))) {
            boolean all = name.split(" ").length == words.size();
            return OptionalInt.of(all ? START : STARTS_OF_WORDS);
        }
        return name.contains(wanted) ? OptionalInt.of(WITHIN) : OptionalInt.empty();
    }

    /** The same for names that are written otherwise: each word wanted is the start of one of theirs, but for a mistake or two. */
    OptionalInt ofMisspelled(String name) {
        List<String> known = List.of(name.split(" "));
        boolean telling = words.stream().anyMatch(word -> mistakes(word.length()) > 0);
        return telling && words.stream().allMatch(word -> known.stream().anyMatch(one -> isNearly(word, one)))
                ? OptionalInt.of(MISSPELLED)
                : OptionalInt.empty();
    }

    private static boolean isNearly(String word, String known) {
        int allowed = mistakes(word.length());
        return allowed == 0
                ? known.startsWith(word)
                : Math.abs(word.length() - known.length()) <= allowed && distance(word, known) <= allowed;
    }

    private static int mistakes(int letters) {
        if (letters < LETTERS_FOR_ONE_MISTAKE) {
            return 0;
        }
        return letters < LETTERS_FOR_TWO ? 1 : 2;
    }

    /** How many letters to add, to drop or to change. */
    private static int distance(String a, String b) {
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
