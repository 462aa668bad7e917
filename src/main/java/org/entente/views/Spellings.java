package org.entente.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.entente.facts.Folded;
import org.entente.facts.Initials;

/** Why a spelling was taken for an actor: by the register's names for it, exactly, folded or cut to initials. */
final class Spellings {
    private final Graph graph;

    Spellings(Graph graph) {
        this.graph = graph;
    }

    String because(Node actor, String spelling) {
        return known(actor, SKOS.prefLabel, name -> name.getLiteralLexicalForm().equals(spelling))
                .map(name -> "the register's name" + language(name))
                .or(() -> known(
                                actor,
                                SKOS.altLabel,
                                name -> name.getLiteralLexicalForm().equals(spelling))
                        .map(name -> "another name in the register"))
                .or(() -> known(
                                actor,
                                SKOS.hiddenLabel,
                                name -> name.getLiteralLexicalForm().equals(spelling))
                        .map(name -> "a misspelling that the register knows"))
                .or(() -> likeAny(actor, spelling))
                .orElse("the author of the facts says so");
    }

    private Optional<String> likeAny(Node actor, String spelling) {
        for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
            Optional<Node> same = known(actor, property, name -> folded(name).equals(Folded.words(spelling)));
            if (same.isPresent()) {
                return same.map(
                        name -> "“" + name.getLiteralLexicalForm() + "” but for case, diacritics or punctuation");
            }
        }
        return known(actor, SKOS.prefLabel, name -> Initials.fit(spelling, name.getLiteralLexicalForm()))
                .map(name -> "“" + name.getLiteralLexicalForm() + "” with initials for given names");
    }

    private static String folded(Node name) {
        return Folded.words(name.getLiteralLexicalForm());
    }

    private static String language(Node name) {
        return switch (name.getLiteralLanguage()) {
            case "en" -> "";
            case "vi" -> " in Vietnamese";
            case "ru" -> " in Russian";
            default -> " in the language “" + name.getLiteralLanguage() + "”";
        };
    }

    private Optional<Node> known(Node actor, Property property, Predicate<Node> fits) {
        return graph.stream(actor, property.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(fits)
                .min(Comparator.comparing(Node::toString));
    }
}
