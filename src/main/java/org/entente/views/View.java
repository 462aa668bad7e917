package org.entente.views;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.Parameter;

/** What can be asked like a stored question, but is answered in Java. */
record View(String name, String title, String description, List<Parameter> parameters, Answering answering)
        implements Askable {

    /** Answers from a dataset, with the values of the parameters given. */
    @FunctionalInterface
    interface Answering {
        Answer answer(DatasetGraph dataset, Map<String, Node> values);
    }

    Answer answer(DatasetGraph dataset, Map<String, Node> values) {
        return answering.answer(dataset, values);
    }
}
