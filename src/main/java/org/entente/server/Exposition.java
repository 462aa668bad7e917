package org.entente.server;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in the text format of Prometheus, version 0.0.4. */
final class Exposition {
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final int PLACES = 9;

    private final StringBuilder text = new StringBuilder();

    /** A number that goes up and down. */
    Exposition gauge(String name, String help, double value) {
        head(name, help, "gauge");
        return line(name, "", value);
    }

    /** A gauge of 1 that carries a text. */
    Exposition info(String name, String label, String value) {
        head(name, "Always 1; its label tells.", "gauge");
        return line(name, "{" + label + "=\"" + value.replaceAll("[\\\\\"\n]", "_") + "\"}", 1);
    }

    /** Numbers that only go up, one for each kind. */
    Exposition counter(String name, String help, String label, Tally tally) {
        head(name, help, "counter");
        tally.counts().forEach((kind, count) -> line(name, "{" + label + "=\"" + kind + "\"}", count));
        return this;
    }

    Exposition histogram(String name, String help, Histogram.Seen seen) {
        head(name, help, "histogram");
        for (int i = 0; i < seen.bounds().size(); i++) {
            line(
                    name + "_bucket",
                    "{le=\"" + plain(seen.bounds().get(i)) + "\"}",
                    seen.upTo().get(i));
        }
        line(name + "_bucket", "{le=\"+Inf\"}", seen.all());
        line(name + "_sum", "", seen.sum());
        return line(name + "_count", "", seen.all());
    }

    String text() {
        return text.toString();
    }

    private void head(String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private Exposition line(String name, String labels, double value) {
        text.append(name).append(labels).append(' ').append(plain(value)).append('\n');
        return this;
    }

    private static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
