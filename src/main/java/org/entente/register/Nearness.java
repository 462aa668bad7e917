package org.entente.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How far apart two names are, in letters to change; a name that shares a whole word is near too. */
final class Nearness {
    private static final int SHORTEST_TELLING_WORD = 4;

    private Nearness() {}

    /** The distance beyond which a name is no candidate: a third of its letters. */
    static int farthest(String wanted) {
        return Math.max(1, wanted.length() / 3);
    }

    static int distance(String wanted, String known) {
        int letters = levenshtein(wanted, known);
        return sharesWord(wanted, known) ? Math.min(letters, farthest(wanted)) : letters;
    }

    private static boolean sharesWord(String wanted, String known) {
        List<String> words = List.of(known.split(" "));
        return Arrays.stream(wanted.split(" "))
                .anyMatch(word -> word.length() >= SHORTEST_TELLING_WORD && words.contains(word));
    }

    private static int levenshtein(String a, String b) {
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
