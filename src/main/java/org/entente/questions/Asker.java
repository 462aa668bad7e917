package org.entente.questions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/** Asks stored questions of a dataset. */
public final class Asker {
    private final DatasetGraph dataset;

    public Asker(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * The whole answer.
     *
     * @param arguments values by the names of parameters, as people write them
     * @throws UnfitArgument if a value is not one that the parameter can take
     */
    public Answer ask(Question question, Map<String, String> arguments) throws UnfitArgument {
        Query query = QueryFactory.create(question.text());
        bind(query, new Arguments(dataset.getDefaultGraph()).read(question, arguments));
        settle(query);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            return Answer.of(execution.select());
        }
    }

    /**
     * Reads arguments for what is not asked in SPARQL.
     *
     * @return the values of the parameters given, by their names
     * @throws UnfitArgument if a value is not one that the parameter can take
     */
    public Map<String, Node> values(Askable asked, Map<String, String> arguments) throws UnfitArgument {
        Map<String, Node> values = new TreeMap<>();
        new Arguments(dataset.getDefaultGraph())
                .read(asked, arguments)
                .forEach((parameter, value) -> values.put(parameter.name(), value));
        return values;
    }

    /** Puts the values before all else in the query's pattern, where an unbound variable stays free. */
    private static void bind(Query query, Map<Parameter, Node> values) {
        ElementGroup pattern = new ElementGroup();
        values.forEach((parameter, value) -> {
            Var variable = Var.alloc(parameter.name());
            Binding row = BindingFactory.binding(variable, value);
            pattern.addElement(new ElementData(List.of(variable), List.of(row)));
        });
        elements(query.getQueryPattern()).forEach(pattern::addElement);
        query.setQueryPattern(pattern);
    }

    private static List<Element> elements(Element pattern) {
        return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
    }

    /** Sorts rows before they are grouped: a cell with several values then holds them in order, whatever the store. */
    private static void settle(Query query) {
        Query rows = new Query();
        rows.setQuerySelectType();
        rows.setQueryResultStar(true);
        rows.setQueryPattern(query.getQueryPattern());
        query.getAggregators().stream()
                .map(ExprAggregator::getAggregator)
                .filter(aggregator -> aggregator.getName().equals("GROUP_CONCAT"))
                .flatMap(aggregator -> aggregator.getExprList().getVarsMentioned().stream())
                .distinct()
                .forEach(variable -> rows.addOrderBy(variable, Query.ORDER_ASCENDING));
        if (rows.hasOrderBy()) {
            rows.resetResultVars();
            query.setQueryPattern(new ElementSubQuery(rows));
        }
    }
}
