package org.entente.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.entente.networks.Network;
import org.entente.networks.Span;
import org.entente.pictures.Grouping;
import org.entente.pictures.Moment;
import org.entente.pictures.Moments;
import org.entente.pictures.TimelineDrawing;
import org.entente.portraits.Source;
import org.entente.questions.Answer;

/** The line of time: what took place, was promised or signed, as wide as nobody knows it better. */
final class TimelinePage extends SelectionPage {
    private static final long serialVersionUID = 1;
    private static final String GROUP = "group";

    TimelinePage(Drawn drawn) {
        super(drawn);
    }

    /** A moment, and who tells of it. */
    public record Told(Moment moment, List<Source> sources) {}

    @Override
    Map<String, List<String>> own() {
        return Map.of(GROUP, Grouping.words());
    }

    @Override
    String usualKinds() {
        return "event,pledge,agreement";
    }

    @Override
    Answer answer(Network network, Map<String, String> asked) {
        return Moments.answer(moments(network));
    }

    @Override
    String page(Map<String, Object> form, Network network, Map<String, String> asked) {
        List<Moment> moments = moments(network);
        Span period = new Span(day(asked, "from"), day(asked, "to"));
        Grouping grouping =
                Grouping.valueOf(asked.getOrDefault(GROUP, Grouping.KIND.word()).toUpperCase(Locale.ROOT));
        form.put("timeline", TimelineDrawing.of(moments, period, grouping));
        form.put("rows", moments.stream().map(this::told).toList());
        return page(form);
    }

    @Override
    String page(Map<String, Object> form) {
        return Templates.fill("timeline.ftlh", form);
    }

    private List<Moment> moments(Network network) {
        return Moments.of(network, portraits(), LocalDate.now());
    }

    private Told told(Moment moment) {
        return new Told(
                moment, portraits().sources(NodeFactory.createURI(moment.thing().iri())));
    }

    private static Optional<LocalDate> day(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).map(String::strip).map(LocalDate::parse);
    }
}
