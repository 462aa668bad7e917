package org.entente.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.ENT;

/**
 * What of an article's graph bears on what follows from several articles together, in rows that begin with the thing
 * concerned: how far it has come by this article, and, of visits and invitations, who is invited and who was where.
 */
public final class Bearing {
    private static final Set<Node> TYPES = nodes(ENT.Event, ENT.Agreement, ENT.Visit, ENT.Invitation, ENT.Country);
    private static final Set<Node> STATED = nodes(ENT.Event, ENT.Agreement);
    private static final Set<Node> JOURNEYS = nodes(ENT.Visit, ENT.Invitation);
    private static final Set<Node> COUNTRIES = nodes(ENT.Country);
    private static final Set<Node> OF_CLAIMS = nodes(ENT.reportedIn, ENT.claimedOccurrence, ENT.claimedStatus);
    private static final Set<Node> OF_DAYS = nodes(ENT.earliest, ENT.latest);
    private static final Set<Node> OF_JOURNEYS =
            nodes(ENT.guest, ENT.place, ENT.pledger, ENT.addressee, ENT.earliest, ENT.latest);
    private static final Set<Node> OF_ANYTHING = nodes(ENT.country, ENT.withinAll);

    private final Terms terms;

    /** Statements by their subject, but for those that bear on nothing. */
    private final Map<Node, List<Triple>> statements = new LinkedHashMap<>();

    private final Map<Node, List<Triple>> rows = new HashMap<>();

    private Bearing(Terms terms) {
        this.terms = terms;
    }

    private static Set<Node> nodes(Resource... terms) {
        return Stream.of(terms).map(Resource::asNode).collect(Collectors.toSet());
    }

    /** @param base what the IRIs of things start with */
    public static List<String> rows(Collection<Quad> graph, String base) {
        Bearing bearing = new Bearing(new Terms(base));
        graph.forEach(quad -> bearing.take(quad.asTriple()));
        bearing.statements.values().forEach(bearing::about);
        return bearing.written();
    }

    /** The statements in rows about one thing. */
    static Graph graph(Collection<String> rows, String base) {
        Terms terms = new Terms(base);
        Graph graph = GraphFactory.createGraphMem();
        rows.forEach(row -> terms.triples(row.substring(row.indexOf('\t') + 1)).forEach(graph::add));
        return graph;
    }

    private void take(Triple triple) {
        Node property = triple.getPredicate();
        boolean bears = is(property, RDF.type)
                ? TYPES.contains(triple.getObject())
                : is(property, ENT.asserts)
                        || is(property, ENT.fulfils)
                        || OF_CLAIMS.contains(property)
                        || OF_JOURNEYS.contains(property)
                        || OF_ANYTHING.contains(property);
        if (bears) {
            statements
                    .computeIfAbsent(triple.getSubject(), none -> new ArrayList<>())
                    .add(triple);
        }
    }

    private static boolean is(Node node, Property property) {
        return node.equals(property.asNode());
    }

    /** Writes of one subject what bears on it or, if it is a claim, on what it asserts. */
    private void about(List<Triple> statements) {
        boolean typed = isA(statements, STATED) || isA(statements, COUNTRIES);
        boolean journey = isA(statements, JOURNEYS);
        for (Triple statement : statements) {
            Node property = statement.getPredicate();
            if (is(property, ENT.asserts)) {
                claim(statement, statements);
            } else if (is(property, ENT.fulfils)) {
                row(statement.getObject(), statement);
            } else if (is(property, RDF.type) && typed
                    || OF_ANYTHING.contains(property)
                    || journey && OF_JOURNEYS.contains(property)) {
                row(statement.getSubject(), statement);
            }
        }
    }

    private static boolean isA(List<Triple> statements, Set<Node> types) {
        return statements.stream()
                .anyMatch(triple -> is(triple.getPredicate(), RDF.type) && types.contains(triple.getObject()));
    }

    private void claim(Triple asserts, List<Triple> claim) {
        Node thing = asserts.getObject();
        if (!isA(statements.getOrDefault(thing, List.of()), STATED)) {
            return;
        }
        row(thing, asserts);
        for (Triple statement : claim) {
            if (OF_CLAIMS.contains(statement.getPredicate())) {
                row(thing, statement);
            }
            if (is(statement.getPredicate(), ENT.reportedIn)) {
                statements.getOrDefault(statement.getObject(), List.of()).stream()
                        .filter(day -> OF_DAYS.contains(day.getPredicate()))
                        .forEach(day -> row(thing, day));
            }
        }
    }

    private void row(Node thing, Triple statement) {
        rows.computeIfAbsent(thing, none -> new ArrayList<>()).add(statement);
    }

    private List<String> written() {
        return rows.entrySet().stream()
                .map(row -> Row.of(terms.text(row.getKey()), terms.text(row.getValue())))
                .toList();
    }
}
