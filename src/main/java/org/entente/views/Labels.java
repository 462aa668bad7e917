package org.entente.views;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** What things are called, and where claims stand. */
final class Labels {
    private final Things things;

    Labels(Graph graph) {
        this.things = new Things(graph);
    }

    String of(Node thing) {
        return things.label(thing);
    }

    Optional<String> of(Optional<Node> thing) {
        return thing.map(things::label);
    }

    String of(List<Node> several) {
        return things.labels(several);
    }

    String published(Node article) {
        return things.one(article, ENT.published).orElseThrow().getLiteralLexicalForm();
    }

    String outlet(Node article) {
        return of(things.one(article, ENT.publisher).orElseThrow());
    }

    Node article(Node claim) {
        return things.one(claim, ENT.reportedIn).orElseThrow();
    }

    Optional<String> claimant(Node claim) {
        return of(things.one(claim, ENT.claimant));
    }

    Optional<String> modality(Node claim) {
        return things.one(claim, ENT.modality).map(this::of);
    }

    /** A unit of the QUDT vocabulary as people write it. */
    static String unit(String name) {
        return switch (name) {
            case "NUM" -> "items";
            case "YR" -> "years";
            case "PERCENT" -> "percent";
            case "KiloW" -> "kW";
            case "MegaW" -> "MW";
            case "GigaW" -> "GW";
            case "TONNE" -> "tonnes";
            case "KiloM" -> "km";
            case "HA" -> "hectares";
            default -> name.replaceFirst("^CCY_", "");
        };
    }

    Optional<Node> link(Node claim) {
        return things.link(claim);
    }
}
