package org.entente.server;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.Span;
import org.entente.networks.TooLarge;
import org.entente.pictures.Grouping;
import org.entente.pictures.MapDrawing;
import org.entente.pictures.Moment;
import org.entente.pictures.Moments;
import org.entente.pictures.Timeline;
import org.entente.pictures.TimelineDrawing;
import org.entente.pictures.WorldMap;
import org.entente.questions.Answer;
import org.entente.questions.UnfitArgument;

/** Pictures of the facts that an answer names: a line of time where several are dated, a map where several have a place. */
final class QueryPictures {
    private static final int SEVERAL = 2;
    private static final Span ALL = new Span(Optional.empty(), Optional.empty());

    private final Drawn drawn;

    QueryPictures(Drawn drawn) {
        this.drawn = drawn;
    }

    Map<String, Object> of(Answer answer) {
        Set<String> things = answer.rows().stream()
                .flatMap(row -> answer.cells(row).stream().flatMap(Optional::stream))
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
        List<Moment> moments = everything().stream()
                .flatMap(network -> Moments.of(network, drawn.library().portraits(), LocalDate.now()).stream())
                .filter(moment -> things.contains(moment.thing().iri()))
                .toList();
        Map<String, Object> pictures = new HashMap<>();
        Timeline timeline = TimelineDrawing.of(moments, ALL, Grouping.KIND);
        if (timeline.marks().size() >= SEVERAL) {
            pictures.put("timeline", timeline);
        }
        WorldMap map = MapDrawing.of(moments, drawn.library().dataset().getDefaultGraph(), MapPage.world());
        if (map.placed().stream().filter(spots -> !spots.isEmpty()).count() >= SEVERAL) {
            pictures.put("map", map);
        }
        return pictures;
    }

    /** All facts; of a graph that is too large to be drawn at once, none. */
    private Optional<Network> everything() {
        try {
            return Optional.of(drawn.network(Perspective.FACTS, Map.of()));
        } catch (UnfitArgument | TooLarge e) {
            return Optional.empty();
        }
    }
}
