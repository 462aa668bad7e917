package org.entente.views;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Answer;
import org.entente.questions.Askable;

/** What can be asked like a stored question, but is answered in Java. */
interface View extends Askable {
    /** @param values of the parameters given */
    Answer answer(DatasetGraph dataset, Map<String, Node> values);
}
