package org.entente.guarding;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.NodeTransformLib;

/**
 * A part of a query as a query of its own, for another endpoint. The engine has given variables names that no query may write,
 * so here each has a number, by which its values find back.
 */
final class ServiceQuery {
    private final Map<Var, Var> numbered = new HashMap<>();
    private final Map<Var, Var> originals = new HashMap<>();
    private final String text;
    private boolean blank;

    ServiceQuery(Op part) {
        this.text =
                OpAsQuery.asQuery(NodeTransformLib.transform(this::plain, part)).serialize();
    }

    private Node plain(Node node) {
        blank |= node.isBlank();
        return Var.isVar(node) ? numbered.computeIfAbsent(Var.alloc(node), this::number) : node;
    }

    private Var number(Var original) {
        Var number = Var.alloc("v" + originals.size());
        originals.put(number, original);
        return number;
    }

    String text() {
        return text;
    }

    /** Whether a blank node of our data is asked for. */
    boolean isOfOurBlankNodes() {
        return blank;
    }

    /** A row of the answer, under the names that the variables have here. */
    Binding original(Binding row) {
        BindingBuilder renamed = BindingFactory.builder();
        row.forEach((variable, value) -> {
            if (originals.containsKey(variable)) {
                renamed.add(originals.get(variable), value);
            }
        });
        return renamed.build();
    }
}
