package org.entente.portraits;

import java.util.List;
import java.util.stream.Collectors;

/** EDTF dates as they are read: no more precise than they are written. */
public final class DateWords {
    private DateWords() {}

    /** {@code 2024-03~} gives {@code about 2024-03}, {@code 2025-05-08/2025-05-11} gives both with <em>to</em>. */
    public static String of(String edtf) {
        if (edtf.matches("\\[.*]|\\{.*}")) {
            return choice(edtf.substring(1, edtf.length() - 1));
        }
        String[] ends = edtf.split("/", -1);
        if (ends.length != 2) {
            return point(edtf);
        }
        if (isOpen(ends[0])) {
            return "until " + point(ends[1]);
        }
        return isOpen(ends[1]) ? "from " + point(ends[0]) : point(ends[0]) + " to " + point(ends[1]);
    }

    /** Several accounts of one date. */
    static String of(List<String> dates) {
        return dates.stream().map(DateWords::of).distinct().collect(Collectors.joining(" or "));
    }

    /** One day of several: of a range, or of a list. */
    private static String choice(String days) {
        String[] ends = days.split("\\.\\.", -1);
        return ends.length == 2
                ? "between " + point(ends[0]) + " and " + point(ends[1])
                : String.join(" or ", days.split("\\s*,\\s*"));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String point(String date) {
        String plain = date.replaceAll("[~?%]", "");
        if (date.contains("%") || date.contains("~")) {
            return "about " + plain;
        }
        return date.contains("?") ? "perhaps " + plain : plain;
    }
}
