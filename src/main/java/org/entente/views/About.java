package org.entente.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.UnfitArgument;

/** What can be shown of one thing: its own statements, the claims about it, and what the stored questions know of it. */
public final class About {
    /** For each kind of thing, the questions to ask of it and the parameter that it is the value of. */
    private static final Map<String, List<Asked>> QUESTIONS = Map.of(
            "actor",
                    Asked.all("actor", "events-in-a-period", "pledges", "agreements", "stances", "statements", "names"),
            "region", Asked.all("actor", "events-in-a-period", "pledges", "agreements", "stances", "statements"),
            "event", Asked.all("event", "event-accounts", "accounts"),
            "office", Asked.all("office", "holders-of-an-office", "who-said-what"),
            "article", Asked.all("article", "statements", "how-names-are-spelled"),
            "topic", Asked.all("topic", "events-in-a-period", "agreements", "stances"));

    private final DatasetGraph dataset;
    private final Node thing;

    public About(DatasetGraph dataset, Node thing) {
        this.dataset = dataset;
        this.thing = thing;
    }

    private record Asked(String question, String parameter) {
        static List<Asked> all(String parameter, String... questions) {
            return Arrays.stream(questions)
                    .map(name -> new Asked(name, parameter))
                    .toList();
        }
    }

    /** What it is called, or the last part of its IRI. */
    public String label() {
        return new Things(dataset.getDefaultGraph()).label(thing);
    }

    /** Its own statements in the vocabulary of Entente, property by property. */
    public Answer statements() {
        Graph graph = dataset.getDefaultGraph();
        Things things = new Things(graph);
        Table table = new Table("property", "value", "thing");
        graph.stream(thing, Node.ANY, Node.ANY)
                .filter(triple -> own(triple.getPredicate()))
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(triple -> {
                    Node value = triple.getObject();
                    table.row(
                            property(triple.getPredicate(), things),
                            value.isURI() ? things.label(value) : value,
                            value.isURI() ? value : "");
                });
        return table.answer();
    }

    /** Terms of our own, and names; what they imply in other vocabularies would only repeat them. */
    private static boolean own(Node property) {
        String iri = property.getURI();
        return iri.startsWith(ENT.NS) || iri.contains("/skos/core#") || iri.endsWith("/terms/description");
    }

    private static String property(Node property, Things things) {
        return switch (property.getLocalName()) {
            case "prefLabel" -> "name";
            case "altLabel" -> "other name";
            case "hiddenLabel" -> "misspelling";
            case "notation" -> "code";
            default -> things.label(property);
        };
    }

    /** The claims that assert it. */
    public Answer claims() {
        Labels labels = new Labels(dataset.getDefaultGraph());
        Table table = new Table("published", "outlet", "said_by", "modality", "link", "claim");
        new Things(dataset.getDefaultGraph())
                .with(ENT.asserts, thing)
                .forEach(claim -> table.row(
                        labels.published(labels.article(claim)),
                        labels.outlet(labels.article(claim)),
                        labels.claimant(claim),
                        labels.modality(claim),
                        labels.link(claim),
                        claim));
        return table.answer();
    }

    /** What the questions that suit its kind know of it; those that know nothing are left out. */
    public Map<Askable, Answer> answers() {
        Map<Askable, Answer> answers = new LinkedHashMap<>();
        for (Asked asked : QUESTIONS.getOrDefault(kind(), List.of())) {
            Askable question = Views.named(asked.question).orElseThrow();
            Answer answer = ask(question, asked.parameter);
            if (!answer.rows().isEmpty()) {
                answers.put(question, answer);
            }
        }
        return answers;
    }

    private Answer ask(Askable question, String parameter) {
        try {
            return Views.ask(question, dataset, Map.of(parameter, thing.getURI()));
        } catch (UnfitArgument e) {
            // A thing that the question does not know by that name has no part in its answer.
            return new Answer(List.of(), List.of());
        }
    }

    /** The segment of its IRI before the slug. */
    public String kind() {
        String[] segments = thing.getURI().split("/");
        return segments[segments.length - 2];
    }
}
