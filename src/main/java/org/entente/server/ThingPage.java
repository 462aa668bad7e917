package org.entente.server;

import freemarker.template.TemplateMethodModelEx;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.entente.export.SchemaOrg;
import org.entente.facts.Digest;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.TooLarge;
import org.entente.portraits.Portrait;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.UnfitArgument;
import org.entente.views.Views;

/** The page of one thing: its names, what it has part in, and for each line who says so and where. */
final class ThingPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int DIGITS = 16;

    private static final int AT_MOST = 24;

    /** With fewer nodes at one step, those at two are shown as well. */
    private static final int ENOUGH = 6;

    private static final int PIXELS = 420;

    private final transient Library library;
    private final transient Drawn drawn;

    ThingPage(Drawn drawn) {
        this.library = drawn.library();
        this.drawn = drawn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ThingAddress> address = ThingAddress.of(request.getPathInfo())
                .filter(known -> known.extension().isEmpty() && library.knows(known.id()));
        if (address.isEmpty()) {
            new NoThing(library).answer(request, response);
            return;
        }
        String id = address.get().id();
        new ThingLinks(id, response).ofPage(library.iri(id), library.types(id));
        String page = page(address.get());
        Edition edition = new Edition("\"" + Digest.name(DIGITS, page) + "\"", modified());
        if (!edition.isHeld(request, response)) {
            Pages.send(response, page);
        }
    }

    /** Pledges are told as of today, so no page is older than that. */
    private Instant modified() {
        Instant today = LocalDate.now().atStartOfDay(ZoneId.systemDefault()).toInstant();
        return library.state().since().isAfter(today) ? library.state().since() : today;
    }

    private String page(ThingAddress address) {
        Node thing = library.iri(address.id());
        Portrait portrait = library.portraits().of(thing, LocalDate.now());
        TemplateMethodModelEx leading =
                arguments -> library.link(arguments.get(0).toString());
        TemplateMethodModelEx words =
                arguments -> library.words(arguments.get(0).toString());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("portrait", portrait);
        values.put("id", address.id());
        values.put("iri", thing.getURI());
        values.put("forms", forms(address.id()));
        values.put("schema", SchemaOrg.of(thing, library.dataset().getDefaultGraph()));
        values.put("leading", leading);
        values.put("words", words);
        accounts(address).ifPresent(accounts -> values.put("accounts", accounts));
        surroundings(address.id()).ifPresent(network -> {
            values.put("network", network);
            values.put("picture", Picture.of(network, Optional.of(address.id()), PIXELS));
        });
        return Templates.fill("thing.ftlh", values);
    }

    /** What the thing is connected with, if it is drawn at all and is connected with anything. */
    private Optional<Network> surroundings(String id) {
        try {
            Network near = drawn.network(Perspective.FACTS, Map.of("focus", id, "depth", "1"));
            Network network =
                    near.vertices().size() >= ENOUGH ? near : drawn.network(Perspective.FACTS, Map.of("focus", id));
            return Optional.of(network.heaviest(AT_MOST, Optional.of(id)))
                    .filter(some -> some.vertices().size() > 1);
        } catch (UnfitArgument | TooLarge e) {
            // It is nothing that is drawn, or part of too much for a small picture.
            return Optional.empty();
        }
    }

    private static List<Map<String, String>> forms(String id) {
        return ThingAddress.offered().stream()
                .map(format -> Map.of(
                        "name", format.title(), "type", format.mediaType(), "address", ThingAddress.data(id, format)))
                .toList();
    }

    /** How each article tells of an event, where more than one does. */
    private Optional<Library.Shown> accounts(ThingAddress address) {
        if (!address.kind().equals("event")) {
            return Optional.empty();
        }
        try {
            Askable question = Views.named("event-accounts").orElseThrow();
            Answer answer = Views.ask(question, library.dataset(), Map.of("event", address.slug()))
                    .only(List.of("published", "outlet", "occurrence", "date", "place", "participants"));
            return Optional.of(library.shown(answer))
                    .filter(table -> table.rows().size() > 1);
        } catch (UnfitArgument e) {
            throw new IllegalStateException("an event of the graph is no unfit argument", e);
        }
    }
}
