package org.entente.questions;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.ontology.Prefixes;

/** Small datasets and questions for tests of how questions are asked and answered. */
final class Small {
    private Small() {}

    /** A dataset whose default graph holds this Turtle; the house's prefixes are known. */
    static DatasetGraph dataset(String turtle) {
        StringBuilder text = new StringBuilder("@base <https://w3id.org/entente/id/> .\n");
        Prefixes.all().forEach((prefix, namespace) -> text.append("@prefix " + prefix + ": <" + namespace + "> .\n"));
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text + turtle, Lang.TURTLE).parse(dataset.getDefaultGraph());
        return dataset;
    }

    static Question question(String sparql, Parameter... parameters) {
        StringBuilder text = new StringBuilder();
        Prefixes.all().forEach((prefix, namespace) -> text.append("PREFIX " + prefix + ": <" + namespace + ">\n"));
        return new Question("a-question", "A question", "It asks.", List.of(parameters), text + sparql);
    }

    static Parameter parameter(String name, ParameterType type) {
        return new Parameter(name, type, "what it narrows");
    }

    static Answer answer(String turtle, String sparql) throws UnfitArgument {
        return new Asker(dataset(turtle)).ask(question(sparql), Map.of());
    }

    static String written(Answer answer, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
