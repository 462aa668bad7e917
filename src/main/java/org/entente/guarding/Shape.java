package org.entente.guarding;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpN;

/** What a query is made of, without what is asked: operators within operators, and how many patterns they match. */
final class Shape {
    private static final int LONGEST = 300;

    private Shape() {}

    static String of(Query query) {
        if (query.getQueryPattern() == null) {
            return "describe";
        }
        String whole = of(Algebra.compile(query));
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    }

    private static String of(Op op) {
        if (op instanceof OpBGP patterns) {
            return "bgp:" + patterns.getPattern().size();
        }
        List<Op> parts = parts(op);
        return parts.isEmpty()
                ? op.getName()
                : op.getName() + parts.stream().map(Shape::of).collect(Collectors.joining(" ", "(", ")"));
    }

    private static List<Op> parts(Op op) {
        if (op instanceof Op1 one) {
            return List.of(one.getSubOp());
        }
        if (op instanceof Op2 two) {
            return List.of(two.getLeft(), two.getRight());
        }
        return op instanceof OpN many ? many.getElements() : List.of();
    }
}
