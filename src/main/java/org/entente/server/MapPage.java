package org.entente.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.entente.networks.Network;
import org.entente.pictures.MapDrawing;
import org.entente.pictures.Moment;
import org.entente.pictures.Moments;
import org.entente.pictures.Outline;
import org.entente.questions.Answer;

/** The map: what lies where, and who travelled there from which country. */
final class MapPage extends SelectionPage {
    private static final long serialVersionUID = 1;

    /** Read when a map is first asked for. */
    private static final class World {
        static final Outline OUTLINE =
                Outline.of(Assets.shipped().named("world.geojson").orElseThrow().content());
    }

    static Outline world() {
        return World.OUTLINE;
    }

    MapPage(Drawn drawn) {
        super(drawn);
    }

    @Override
    Map<String, List<String>> own() {
        return Map.of();
    }

    @Override
    String usualKinds() {
        return "event,project";
    }

    @Override
    Answer answer(Network network, Map<String, String> asked) {
        return Moments.answer(moments(network));
    }

    private List<Moment> moments(Network network) {
        return Moments.of(network, portraits(), LocalDate.now());
    }

    @Override
    String page(Map<String, Object> form, Network network, Map<String, String> asked) {
        List<Moment> moments = moments(network);
        form.put("map", MapDrawing.of(moments, library().dataset().getDefaultGraph(), world()));
        form.put(
                "rows",
                moments.stream()
                        .map(moment -> new TimelinePage.Told(
                                moment,
                                portraits()
                                        .sources(NodeFactory.createURI(
                                                moment.thing().iri()))))
                        .toList());
        return page(form);
    }

    @Override
    String page(Map<String, Object> form) {
        return Templates.fill("map.ftlh", form);
    }
}
