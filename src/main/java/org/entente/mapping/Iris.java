package org.entente.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.facts.Id;

/**
 * The IRIs of things and graphs under one base.
 *
 * @param base an absolute http or https IRI that ends in a slash
 */
public record Iris(String base) {
    public static final Iris DEFAULT = new Iris("https://w3id.org/entente/");

    /** @throws IllegalArgumentException with a sentence for the user, if the base cannot carry IRIs */
    public Iris {
        try {
            URI uri = new URI(base);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (!web || uri.getHost() == null || !bare || !base.endsWith("/")) {
                throw new IllegalArgumentException(
                        "“" + base + "” is no base for IRIs: write http://… or https://…, ending in “/”");
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("“" + base + "” is not an IRI: " + e.getReason(), e);
        }
    }

    public Node of(Id id) {
        return NodeFactory.createURI(base + "id/" + id);
    }

    /** The named graph of an article. */
    public Node graphOf(Id article) {
        return graph(article.slug());
    }

    /** The graph of the reference register. */
    public Node reference() {
        return graph("reference");
    }

    /** The graph of the ontology and its codes. */
    public Node ontology() {
        return graph("ontology");
    }

    /** The graph that lists articles and graphs. */
    public Node catalogue() {
        return graph("catalogue");
    }

    /** The graph of what follows from several articles together. */
    public Node derived() {
        return graph("derived");
    }

    /** The graphs that come from no article. */
    public List<Node> graphs() {
        return List.of(catalogue(), derived(), ontology(), reference());
    }

    /** Whether a graph of that name is none that an article can have. */
    public static boolean reserved(String slug) {
        return switch (slug) {
            case "reference", "ontology", "catalogue", "derived" -> true;
            default -> false;
        };
    }

    /** The data set as a whole. */
    public Node dataset() {
        return NodeFactory.createURI(base + "dataset");
    }

    private Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }
}
