package org.entente.bench.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as pages in Markdown have it: the first column names things, the others hold figures. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<String> heads) {
        rows.add(List.copyOf(heads));
    }

    /** @throws IllegalArgumentException if the row has more or fewer cells than there are heads */
    public Table row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(cells + " does not fit under " + rows.get(0));
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A figure with as many digits as it can carry: three. */
    public static String figure(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        double size = Math.abs(number);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 || size == 0 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, number).replace(',', ' ');
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|---|")
                        .append("--:|".repeat(rows.get(0).size() - 1))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
