package org.entente.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.ENT;

/**
 * How far each event and agreement has come: what the article published last says of it. The other accounts stay on
 * their claims; the result names the claims it rests on.
 */
public final class CurrentState {
    private static final Comparator<Account> LAST_WORD = Comparator.comparing(Account::latest)
            .thenComparing(Account::earliest)
            .thenComparing(account -> account.article().getURI());

    private final DatasetGraph dataset;

    public CurrentState(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * One claim's account of a thing.
     *
     * @param latest the last day on which its article can have been published, as xsd:date
     */
    private record Account(Node thing, Node state, Node claim, Node article, String latest, String earliest) {}

    /** The quads that say so, in the graph for what is derived. */
    public List<Quad> quads(Node graph) {
        List<Quad> quads = new ArrayList<>();
        current(ENT.claimedOccurrence).forEach(account -> add(quads, graph, account, ENT.occurrence));
        current(ENT.claimedStatus).forEach(account -> add(quads, graph, account, ENT.status));
        return quads;
    }

    private static void add(List<Quad> quads, Node graph, Account account, Property state) {
        quads.add(new Quad(graph, account.thing(), state.asNode(), account.state()));
        quads.add(new Quad(graph, account.thing(), ENT.restsOn.asNode(), account.claim()));
    }

    private Stream<Account> current(Property claimed) {
        Map<String, Account> last = new TreeMap<>();
        dataset.find(Node.ANY, Node.ANY, claimed.asNode(), Node.ANY).forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                Account account = account(quad);
                last.merge(account.thing().getURI(), account, this::later);
            }
        });
        return last.values().stream();
    }

    private Account later(Account one, Account other) {
        return LAST_WORD.compare(one, other) >= 0 ? one : other;
    }

    private Account account(Quad claimed) {
        Node claim = claimed.getSubject();
        Node article = object(claim, ENT.reportedIn);
        return new Account(
                object(claim, ENT.asserts),
                claimed.getObject(),
                claim,
                article,
                object(article, ENT.latest).getLiteralLexicalForm(),
                object(article, ENT.earliest).getLiteralLexicalForm());
    }

    private Node object(Node subject, Property property) {
        return dataset.getDefaultGraph()
                .find(subject, property.asNode(), Node.ANY)
                .next()
                .getObject();
    }
}
