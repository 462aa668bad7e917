package org.entente.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.Asker;
import org.entente.questions.Parameter;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;

/** Everything that can be asked by name: the views, and the stored questions. */
public final class Views {
    private static final List<View> VIEWS = List.of(
            PledgesView.VIEW,
            FiguresView.VIEW,
            RivalFiguresView.VIEW,
            TargetsView.VIEW,
            AccountsView.VIEW,
            EventView.VIEW,
            NamesView.VIEW);

    private Views() {}

    /** Views first, then questions in the order of their index. */
    public static List<Askable> all() {
        List<Askable> all = new ArrayList<>(VIEWS);
        all.addAll(Questions.all());
        return all;
    }

    public static Optional<Askable> named(String name) {
        return all().stream().filter(asked -> asked.name().equals(name)).findFirst();
    }

    /** Of the arguments given to several questions together, those that one of them knows. */
    public static Map<String, String> argumentsOf(Askable asked, Map<String, String> given) {
        Map<String, String> own = new LinkedHashMap<>(given);
        own.keySet().retainAll(asked.parameters().stream().map(Parameter::name).toList());
        return own;
    }

    /**
     * The whole answer.
     *
     * @param arguments values by the names of parameters, as people write them
     * @throws UnfitArgument if a value is not one that the parameter can take
     */
    public static Answer ask(Askable asked, DatasetGraph dataset, Map<String, String> arguments) throws UnfitArgument {
        Asker asker = new Asker(dataset);
        if (asked instanceof Question question) {
            return asker.ask(question, arguments);
        }
        if (asked instanceof View view) {
            return view.answer(dataset, asker.values(view, arguments));
        }
        throw new IllegalArgumentException("neither question nor view: " + asked.name());
    }
}
