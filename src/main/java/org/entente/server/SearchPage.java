package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.describing.Finder;
import org.entente.describing.Hit;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;

/** What is found by a name: as a page, or as data for those that suggest it while one types. */
final class SearchPage {
    private static final int MOST = 20;
    private static final List<String> COLUMNS = List.of("thing", "name", "kind", "others", "claims");

    private final Library library;

    SearchPage(Library library) {
        this.library = library;
    }

    /** A thing that was found, as the page shows it. */
    public record Found(String link, String name, String kind, String others, int claims) {}

    void answer(String asked, String format, HttpServletResponse response) throws IOException {
        Optional<AnswerFormat> written = AnswerFormat.named(format);
        List<Hit> hits = library.finder().find(asked, MOST);
        if (written.isPresent()) {
            Replies.answer(response, data(hits), written.get());
        } else if (format.equals("html")) {
            Pages.send(response, page(asked, hits));
        } else {
            Replies.noFormat(response);
        }
    }

    private String page(String asked, List<Hit> hits) {
        return Templates.fill(
                "search.ftlh",
                Map.of(
                        "asked",
                        asked.substring(0, Math.min(Finder.LONGEST, asked.length())),
                        "cut",
                        asked.length() > Finder.LONGEST,
                        "most",
                        MOST,
                        "hits",
                        hits.stream().map(this::found).toList()));
    }

    private Found found(Hit hit) {
        return new Found(
                library.link(hit.thing().getURI()),
                hit.name(),
                kind(hit),
                String.join(" · ", hit.others()),
                hit.claims());
    }

    private Answer data(List<Hit> hits) {
        return new Answer(COLUMNS, hits.stream().map(this::row).toList());
    }

    private Binding row(Hit hit) {
        return Binding.builder()
                .add(Var.alloc("thing"), hit.thing())
                .add(Var.alloc("name"), NodeFactory.createLiteralString(hit.name()))
                .add(Var.alloc("kind"), NodeFactory.createLiteralString(kind(hit)))
                .add(Var.alloc("others"), NodeFactory.createLiteralString(String.join(" · ", hit.others())))
                .add(
                        Var.alloc("claims"),
                        NodeFactory.createLiteralDT(Integer.toString(hit.claims()), XSDDatatype.XSDinteger))
                .build();
    }

    private String kind(Hit hit) {
        return library.portraits().of(hit.thing(), LocalDate.now()).kind();
    }
}
