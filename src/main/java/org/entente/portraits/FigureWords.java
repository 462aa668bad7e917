package org.entente.portraits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** A figure as people write it: <em>about 6 000 000 000 USD, 20 % more</em>. */
final class FigureWords {
    private final Things things;

    FigureWords(Things things) {
        this.things = things;
    }

    /** Empty if a thing has neither value nor change. */
    String of(Node figure) {
        List<String> words = new ArrayList<>();
        value(figure).ifPresent(words::add);
        things.text(figure, ENT.change).ifPresent(change -> words.add(change(change)));
        return String.join(", ", words);
    }

    private Optional<String> value(Node figure) {
        return things.text(figure, ENT.value)
                .map(value -> (approximation(figure) + " " + grouped(value) + " " + unit(figure)).strip());
    }

    private static String change(String percent) {
        return percent.startsWith("-") ? percent.substring(1) + " % less" : percent + " % more";
    }

    private String approximation(Node figure) {
        return things.one(figure, ENT.approximation).map(things::label).orElse("");
    }

    private String unit(Node figure) {
        String name = things.code(figure, ENT.unit).orElse("");
        return switch (name) {
            case "NUM" -> "";
            case "YR" -> "years";
            case "PERCENT" -> "%";
            case "KiloW" -> "kW";
            case "MegaW" -> "MW";
            case "GigaW" -> "GW";
            case "TONNE" -> "tonnes";
            case "KiloM" -> "km";
            case "HA" -> "hectares";
            default -> name.replaceFirst("^CCY_", "");
        };
    }

    /** Digits in groups of three, as they are read. */
    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", "\u202f");
    }
}
