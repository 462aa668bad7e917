package org.entente.bench.asking;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;

/** What a system answered, so that it can be held against what another did. */
public sealed interface Answer {
    boolean sameAs(Answer other);

    /** How much it is: rows or statements. */
    int size();

    /** @throws UnreadableAnswer if the bytes are no answer */
    static Answer read(Question question, byte[] body) {
        try {
            return question.constructs() ? Statements.read(body) : Rows.read(body);
        } catch (JenaException | AtlasException e) {
            throw new UnreadableAnswer(e);
        }
    }

    /** Bytes that are no answer. */
    final class UnreadableAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableAnswer(RuntimeException cause) {
            super("the answer cannot be read: " + cause.getMessage(), cause);
        }
    }

    /** Rows in any order, none of them lost, each as often as it was given. */
    record Rows(List<String> sorted) implements Answer {
        static Rows read(byte[] json) {
            List<String> rows = new ArrayList<>();
            ResultSet results = ResultSetFactory.fromJSON(new ByteArrayInputStream(json));
            while (results.hasNext()) {
                rows.add(row(results.nextBinding()));
            }
            return new Rows(rows.stream().sorted().toList());
        }

        private static String row(Binding binding) {
            TreeMap<String, String> cells = new TreeMap<>();
            binding.forEach((Var name, Node value) -> cells.put(name.getName(), cell(value)));
            return cells.toString();
        }

        /** Numbers by value: systems write them, and name their types, in different ways. */
        private static String cell(Node value) {
            if (!value.isLiteral()) {
                return value.toString();
            }
            if (value.getLiteral().isWellFormed() && value.getLiteralValue() instanceof Number) {
                return new BigDecimal(value.getLiteralLexicalForm())
                        .stripTrailingZeros()
                        .toPlainString();
            }
            return '"' + value.getLiteralLexicalForm() + "\"@"
                    + value.getLiteralLanguage().toLowerCase(Locale.ROOT) + "^^" + value.getLiteralDatatypeURI();
        }

        @Override
        public boolean sameAs(Answer other) {
            return equals(other);
        }

        @Override
        public int size() {
            return sorted.size();
        }
    }

    /** A graph, the same as another if they differ in the names of blank nodes alone. */
    record Statements(Graph graph) implements Answer {
        static Statements read(byte[] triples) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(new ByteArrayInputStream(triples))
                    .lang(Lang.NTRIPLES)
                    .parse(graph);
            return new Statements(graph);
        }

        @Override
        public boolean sameAs(Answer other) {
            return other instanceof Statements those && graph.isIsomorphicWith(those.graph);
        }

        @Override
        public int size() {
            return graph.size();
        }
    }
}
