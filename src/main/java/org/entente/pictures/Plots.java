package org.entente.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.accounts.FigureAccount;
import org.entente.accounts.Figures;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.pictures.Panel.Sort;
import org.entente.portraits.DateWords;

/** Plots of figures that can be seen against each other: none is averaged, and what differs in scope says so by its words. */
public final class Plots {
    /** Years since something grow by one a year, whoever counts them: nothing to see. */
    private static final String YEARS = "YR";

    private final Things things;

    private Plots(Graph graph) {
        this.things = new Things(graph);
    }

    /** What is drawn of a figure. */
    record Point(
            Sort sort,
            Node figure,
            BigDecimal value,
            String words,
            String source,
            String period,
            LocalDate from,
            LocalDate to) {}

    /** The panels of some figures, those with most figures first. */
    public static List<Panel> of(Graph graph, Set<Node> figures) {
        Plots plots = new Plots(graph);
        Map<List<String>, List<Point>> panels = new LinkedHashMap<>();
        new Figures(graph)
                .accounts().stream()
                        .filter(account -> figures.contains(account.figure()))
                        .filter(account -> account.told().isPresent()
                                && !account.told().get().unit().equals(YEARS))
                        .forEach(account -> panels.computeIfAbsent(
                                        List.of(
                                                account.measure(),
                                                account.pair(),
                                                account.told().get().unit()),
                                        key -> new ArrayList<>())
                                .addAll(plots.points(account)));
        return panels.entrySet().stream()
                .filter(panel -> panel.getValue().size() > 1)
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(panel -> new PanelDrawing(panel.getValue())
                        .of(
                                panel.getKey().get(0),
                                panel.getKey().get(1),
                                unit(panel.getKey().get(2))))
                .toList();
    }

    private List<Point> points(FigureAccount account) {
        Optional<LocalDate> from =
                account.target() ? account.until().map(day -> day.withDayOfYear(1)) : account.periodStart();
        Optional<LocalDate> to = account.target() ? account.until() : account.periodEnd();
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        BigDecimal value = account.told().orElseThrow().value();
        Point point = new Point(
                account.target() ? Sort.TARGET : Sort.OBSERVED,
                account.figure(),
                value,
                account.approximation().map(word -> word + " ").orElse("") + compact(value),
                source(account),
                account.target()
                        ? account.horizon()
                                .map(DateWords::of)
                                .map(day -> "by " + day)
                                .orElse("")
                        : account.period().map(DateWords::of).orElse(""),
                from.get(),
                to.get());
        return Stream.concat(Stream.of(point), implied(account, point)).toList();
    }

    /** What the value was a year before, by the figure's own change. */
    private Stream<Point> implied(FigureAccount account, Point point) {
        return account.impliedBase().stream()
                .map(base -> new Point(
                        Sort.IMPLIED,
                        account.figure(),
                        base,
                        compact(base),
                        "follows from " + account.change().orElseThrow().toPlainString() + " % growth told by "
                                + teller(account),
                        "the year before",
                        point.from().minusYears(1),
                        point.to().minusYears(1)));
    }

    private String teller(FigureAccount account) {
        return account.claimant()
                .or(() -> things.one(account.article(), ENT.publisher))
                .map(things::label)
                .orElse("");
    }

    private String source(FigureAccount account) {
        String outlet =
                things.one(account.article(), ENT.publisher).map(things::label).orElse("");
        String who = account.claimant()
                .map(things::label)
                .map(name -> name + ", " + outlet)
                .orElse(outlet);
        return account.statistics()
                .map(whose -> who + ", statistics of " + whose)
                .orElse(who);
    }

    private static String unit(String name) {
        return switch (name) {
            case "NUM" -> "";
            case "PERCENT" -> "%";
            case "KiloW" -> "kW";
            case "MegaW" -> "MW";
            case "GigaW" -> "GW";
            default -> name.replaceFirst("^CCY_", "");
        };
    }

    /** 4.15 billion, and not its ten digits. */
    static String compact(BigDecimal value) {
        BigDecimal billion = BigDecimal.valueOf(1_000_000_000);
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        if (value.abs().compareTo(billion) >= 0) {
            return plain(value.movePointLeft(9)) + " billion";
        }
        return value.abs().compareTo(million) >= 0
                ? plain(value.movePointLeft(6)) + " million"
                : plain(value).replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", "\u202f");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
