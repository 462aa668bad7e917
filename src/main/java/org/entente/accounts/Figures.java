package org.entente.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.entente.accounts.FigureAccount.Told;
import org.entente.ontology.ENT;

/** The figures of a graph, side by side: none is averaged, voted on or dropped. */
public final class Figures {
    private static final Comparator<FigureAccount> ORDER = Comparator.comparing(FigureAccount::measure)
            .thenComparing(FigureAccount::pair)
            .thenComparing(FigureAccount::target)
            .thenComparing(figure -> figure.time().orElse(""))
            .thenComparing(figure -> figure.figure().getURI())
            .thenComparing(figure -> figure.claim().getURI());

    /** Multiples that are exact by definition. */
    private static final Map<String, BigDecimal> EXACT =
            Map.of("KiloW", BigDecimal.TEN.pow(3), "MegaW", BigDecimal.TEN.pow(6), "GigaW", BigDecimal.TEN.pow(9));

    private final Things things;
    private final List<FigureAccount> accounts;

    /** @param graph the union of all graphs */
    public Figures(Graph graph) {
        this.things = new Things(graph);
        this.accounts = things.of(ENT.Figure).stream()
                .flatMap(figure -> things.utterances(figure).stream().map(utterance -> account(figure, utterance)))
                .sorted(ORDER)
                .toList();
    }

    /** All accounts, by measure, pair and time. */
    public List<FigureAccount> accounts() {
        return accounts;
    }

    /** Each two accounts of one measure and pair, both observed or both aimed at. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (FigureAccount other : accounts.subList(i + 1, accounts.size())) {
                if (rivals(accounts.get(i), other)) {
                    comparisons.add(Comparison.of(accounts.get(i), other));
                }
            }
        }
        return comparisons;
    }

    private static boolean rivals(FigureAccount one, FigureAccount other) {
        return one.target() == other.target()
                && one.measure().equals(other.measure())
                && one.pair().equals(other.pair());
    }

    /** Each target against each observed figure of a whole year that can be held against it. */
    public List<TargetProgress> progress() {
        return accounts.stream()
                .flatMap(target -> accounts.stream()
                        .filter(observed -> TargetProgress.possible(target, observed))
                        .map(observed -> TargetProgress.of(target, observed)))
                .toList();
    }

    private FigureAccount account(Node figure, Utterance utterance) {
        Optional<String> unit =
                things.one(figure, ENT.unit).map(iri -> iri.getURI().replaceAll(".*/", ""));
        Optional<BigDecimal> factor = unit.map(EXACT::get);
        return new FigureAccount(
                figure,
                utterance.claim(),
                things.isA(figure, ENT.Target),
                things.label(figure),
                things.code(figure, ENT.measure).orElseThrow(),
                scope(figure),
                pair(figure),
                things.number(figure, ENT.value)
                        .map(value -> factor.map(value::multiply).orElse(value)),
                factor.isPresent() ? Optional.of("W") : unit,
                things.number(figure, ENT.value).flatMap(value -> unit.map(name -> new Told(value, name))),
                things.number(figure, ENT.change),
                things.code(figure, ENT.approximation),
                things.text(figure, ENT.period),
                things.first(figure, ENT.earliest),
                things.last(figure, ENT.latest),
                things.text(figure, ENT.horizon),
                things.last(figure, ENT.until),
                things.one(figure, ENT.statisticalSource).map(things::label),
                things.one(utterance.claim(), ENT.claimant),
                utterance.article(),
                things.link(utterance.claim()));
    }

    private String scope(Node figure) {
        List<String> parts = new ArrayList<>();
        Stream.of(ENT.origin, ENT.destination, ENT.of).forEach(property -> part(figure, property, parts));
        if (things.one(figure, ENT.origin).isEmpty()
                && things.one(figure, ENT.destination).isEmpty()) {
            part(figure, ENT.between, parts);
        }
        return String.join(", ", parts);
    }

    private void part(Node figure, Property property, List<String> parts) {
        List<Node> named = things.all(figure, property);
        if (!named.isEmpty()) {
            String word = property.equals(ENT.origin)
                    ? "from"
                    : property.equals(ENT.destination) ? "to" : property.getLocalName();
            parts.add(word + " " + things.labels(named));
        }
    }

    private String pair(Node figure) {
        List<Node> pair = things.all(figure, ENT.between);
        return things.labels(pair.isEmpty() ? things.all(figure, ENT.of) : pair);
    }
}
