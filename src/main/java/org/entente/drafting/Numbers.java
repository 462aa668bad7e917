package org.entente.drafting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers in digits or in words. */
final class Numbers {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("mln", 6),
            Map.entry("mn", 6),
            Map.entry("mil", 6),
            Map.entry("m", 6),
            Map.entry("billion", 9),
            Map.entry("bln", 9),
            Map.entry("bn", 9),
            Map.entry("bil", 9),
            Map.entry("b", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("crore", 7),
            Map.entry("crores", 7),
            Map.entry("lakh", 5),
            Map.entry("lakhs", 5),
            Map.entry("hundred", 2),
            Map.entry("dozen", 0),
            Map.entry("k", 3));
    /** A number, in digits or words, and the word for its zeros if it has one. */
    static final String DIGITS = "\\d{1,3}(?:[,  ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.]\\d+)?";

    static final String WORDS =
            "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")(?:-(?:" + String.join("|", SMALL.subList(1, 10))
                    + "))?|" + String.join("|", SMALL.subList(1, 20)) + "|a hundred|half a|a)";
    /** The words for zeros; single letters may stand for more than that, and are none of them. */
    static final String SCALE = ZEROS.keySet().stream()
            .filter(word -> word.length() > 1)
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));

    private Numbers() {}

    static BigDecimal of(String number, String scale) {
        String text = number.toLowerCase(Locale.ROOT).strip();
        BigDecimal value =
                text.matches("\\d.*") ? new BigDecimal(text.replaceAll("[,  ]", "")) : BigDecimal.valueOf(words(text));
        String zeros = scale.toLowerCase(Locale.ROOT).strip();
        return text.equals("half a")
                ? new BigDecimal("0.5").scaleByPowerOfTen(ZEROS.getOrDefault(zeros, 0))
                : value.multiply(BigDecimal.valueOf(zeros.equals("dozen") ? 12 : 1))
                        .scaleByPowerOfTen(ZEROS.getOrDefault(zeros, 0));
    }

    static int words(String text) {
        if (text.equals("a") || text.equals("an")) {
            return 1;
        }
        if (text.equals("a hundred")) {
            return 100;
        }
        int value = 0;
        for (String part : text.split("-")) {
            value += SMALL.contains(part) ? SMALL.indexOf(part) : Math.max(0, TENS.indexOf(part)) * 10;
        }
        return value;
    }
}
