package org.entente.guarding;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Rules of SPARQL's grammar in words, which the engine's parser leaves out. */
final class Scopes {
    private Scopes() {}

    /** @throws QueryParseException if a query breaks one */
    static void check(Query query) {
        checkNames(query);
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementSubQuery part) {
                    check(part.getQuery());
                }
            });
        }
    }

    /** What is grouped by has a name already, which cannot be given to another value. */
    private static void checkNames(Query query) {
        if (!query.isSelectType() || !query.hasGroupBy()) {
            return;
        }
        Set<Var> given = query.getProject().getExprs().keySet();
        List<Var> grouped = query.getGroupBy().getVars();
        grouped.stream().filter(given::contains).findFirst().ifPresent(twice -> {
            throw new QueryParseException(twice + " is grouped by and cannot be given another value with AS", -1, -1);
        });
    }
}
