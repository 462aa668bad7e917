package org.entente.server;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.networks.Answered;
import org.entente.networks.Join;
import org.entente.networks.Network;
import org.entente.networks.Networks;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.UnfitArgument;
import org.entente.views.Views;

/** The networks that were drawn last: a tool that asks for one in several formats waits only once. */
final class Drawn {
    /** The parameter with which only the heaviest nodes are wanted. */
    static final String MOST = "most";

    private static final int KEPT = 32;

    /** Fewer things are no graph. */
    private static final int SEVERAL = 2;

    private final Library library;
    private final PerState<Networks> networks;
    private final Map<Picture, Network> last = Collections.synchronizedMap(new Recent<>());
    private final Map<Picture, Glimpse> parts = Collections.synchronizedMap(new Recent<>());

    /** Held while something large is drawn; what is near one thing is drawn without. */
    private final ReentrantLock large = new ReentrantLock();

    private static final class Recent<V> extends LinkedHashMap<Picture, V> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Picture, V> eldest) {
            return size() > KEPT;
        }
    }

    private record Picture(String version, Perspective perspective, Selection selection) {}

    Drawn(Library library) {
        this.library = library;
        this.networks = new PerState<>(library.states(), () -> new Networks(library.dataset()));
    }

    Library library() {
        return library;
    }

    /**
     * What is asked for, drawn.
     *
     * @param asked the parameters of a selection, a question with its own, and how many nodes at most are wanted
     * @throws TooLarge if there are more nodes than are drawn at once, and no number is given
     */
    Network network(Perspective perspective, Map<String, String> asked) throws UnfitArgument, TooLarge {
        Map<String, String> rest = new TreeMap<>(asked);
        String most = rest.remove(MOST);
        if (most == null) {
            return whole(perspective, selection(rest));
        }
        if (!most.matches("[1-9][0-9]{0,3}") || Integer.parseInt(most) > Networks.USUAL_LIMIT) {
            throw new UnfitArgument(
                    "most: “" + most + "” is no number of nodes; write one from 1 to " + Networks.USUAL_LIMIT);
        }
        return glimpse(perspective, selection(rest), Integer.parseInt(most)).shown();
    }

    /** The heaviest nodes of a selection; of what is too large to be weighed, those with the most neighbours. */
    Glimpse glimpse(Perspective perspective, Selection selection, int most) throws UnfitArgument {
        Picture picture = new Picture(library.state().name() + " " + most, perspective, selection);
        Glimpse known = parts.get(picture);
        if (known != null) {
            return known;
        }
        try {
            Network whole = whole(perspective, selection);
            Optional<String> focus = selection.focus().map(node -> node.getURI().replaceFirst(".*/id/", ""));
            return new Glimpse(
                    whole.heaviest(most, focus),
                    Optional.of(whole),
                    whole.vertices().size());
        } catch (TooLarge e) {
            Glimpse part =
                    new Glimpse(networks.now().busiest(perspective, selection, most), Optional.empty(), e.size());
            parts.put(picture, part);
            return part;
        }
    }

    /** @throws UnfitArgument if there is no such part of the graph, or the answer to the question names nothing that is drawn */
    Selection selection(Map<String, String> asked) throws UnfitArgument {
        Chosen chosen = Chosen.of(asked);
        Selection selection = Selection.of(chosen.selection(), library.dataset());
        return chosen.question().isEmpty()
                ? selection
                : selection.from(answered(chosen.question().get(), chosen.arguments()));
    }

    private Answered answered(Askable question, Map<String, String> arguments) throws UnfitArgument {
        return new Answered(question.title(), things(Views.ask(question, library.dataset(), arguments)));
    }

    /** What of an answer can be drawn. */
    Set<Node> things(Answer answer) {
        return networks.now()
                .drawable(answer.rows().stream()
                        .flatMap(row -> answer.cells(row).stream().flatMap(Optional::stream)));
    }

    Set<Node> drawable(Stream<Node> nodes) {
        return networks.now().drawable(nodes);
    }

    /** What a query answers: joined as the answer joins it, and where it joins nothing, as the graph does. */
    Network joined(Set<Node> things, List<Join> joins, int most) {
        if (!joins.isEmpty()) {
            return networks.now().joined("Answer", things, joins, most);
        }
        Selection all = Selection.EVERYTHING.from(new Answered("Answer", things));
        try {
            return glimpse(suiting(all), all, most).shown();
        } catch (UnfitArgument e) {
            throw new IllegalStateException("what has no focus fits every perspective", e);
        }
    }

    Perspective suiting(Selection selection) {
        return networks.now().suiting(selection);
    }

    /** What a thing is connected with beyond what is shown. */
    Network beyond(Perspective perspective, Map<String, String> asked, Set<Node> shown) throws UnfitArgument {
        return networks.now().beyond(perspective, selection(asked), shown, GraphNear.MOST_AT_ONCE);
    }

    /** What is known waits for nothing; of what is large one at a time is drawn, as a second would only slow the first. */
    private Network whole(Perspective perspective, Selection selection) throws UnfitArgument, TooLarge {
        Picture picture = new Picture(library.state().name(), perspective, selection);
        Network known = last.get(picture);
        if (known != null) {
            return known;
        }
        if (selection.focus().isPresent()) {
            return drawn(picture);
        }
        large.lock();
        try {
            Network meanwhile = last.get(picture);
            return meanwhile == null ? drawn(picture) : meanwhile;
        } finally {
            large.unlock();
        }
    }

    private Network drawn(Picture picture) throws UnfitArgument, TooLarge {
        Network network = networks.now().draw(picture.perspective, picture.selection, Networks.USUAL_LIMIT);
        last.put(picture, network);
        return network;
    }

    /** Where an answer stands as a graph; empty if it names too little to be one. */
    String address(Askable asked, Map<String, String> arguments, Answer answer) {
        Map<String, String> question = new TreeMap<>(arguments);
        question.put(Chosen.QUESTION, asked.name());
        return things(answer).size() < SEVERAL ? "" : Chosen.address("/graph", question);
    }
}
