package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.facts.Id;
import org.entente.reading.Source;
import org.entente.store.ArticleStore;
import org.entente.store.NoRoom;
import org.entente.store.Outcome;
import org.entente.store.Version;

/** The articles that are kept: their files, one by one, to be read, put, tried and withdrawn. */
final class ArticlesServlet extends HttpServlet {
    static final String PATH = "/articles";
    private static final long serialVersionUID = 1;
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private final transient ArticleStore store;

    ArticlesServlet(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<String> article = article(request);
            switch (request.getMethod()) {
                case "PUT" -> put(article, request, response);
                case "DELETE" -> withdraw(article, request, response);
                case "POST" -> check(article, request, response);
                default -> read(article, request, response);
            }
        } catch (Unnamed e) {
            StoreReplies.problem(404, e.getMessage(), List.of(), response);
        } catch (NoRoom e) {
            StoreReplies.noRoom(e, response);
        }
    }

    /** The address names nothing that an article could be. */
    private static final class Unnamed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unnamed(String message) {
            super(message);
        }
    }

    /** The id in the address; absent if the address is that of all articles. */
    private static Optional<String> article(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            return Optional.empty();
        }
        String id = path.substring(1);
        if (!Id.legal(id)) {
            throw new Unnamed("No article can have this id: an id is written in a-z, 0-9 and hyphens, in at most "
                    + Id.LONGEST_SLUG + " letters.");
        }
        return Optional.of(id);
    }

    private void read(Optional<String> article, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (article.isEmpty()) {
            StoreReplies.list("articles", store.articles(), response);
            return;
        }
        List<Version> versions = store.versions(article.get());
        String asked = request.getParameter("version");
        Optional<Version> version = asked == null
                ? store.standing(article.get())
                : versions.stream().filter(one -> one.tag().equals(asked)).findFirst();
        response.addHeader("Vary", "Accept");
        Optional<String> type = Negotiation.best(request, Stream.of(YAML, JSON));
        if (versions.isEmpty()) {
            StoreReplies.problem(404, StoreReplies.missing(article.get()), List.of(), response);
        } else if (version.isEmpty()) {
            gone(article.get(), asked, response);
        } else if (type.isEmpty()) {
            Replies.text(
                    response,
                    406,
                    "An article is there as " + YAML + " (its file) and as " + JSON + " (its versions and findings).");
        } else if (type.get().equals(YAML)) {
            file(version.get(), request, response);
        } else {
            Outcome checked = store.check(source(article.get(), store.file(version.get())));
            StoreReplies.article(article.get(), versions, checked, response);
        }
    }

    private static void gone(String article, String asked, HttpServletResponse response) throws IOException {
        String sentence = asked == null
                ? "The article “" + article + "” has been withdrawn; application/json tells of its versions."
                : "There is no such version of the article “" + article + "”.";
        StoreReplies.problem(asked == null ? 410 : 404, sentence, List.of(), response);
    }

    private void file(Version version, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!new Edition("\"" + version.tag() + "\"", version.time()).isHeld(request, response)) {
            response.setHeader("ETag", "\"" + version.tag() + "\"");
            Replies.bytes(response, 200, YAML + "; charset=utf-8", store.file(version));
        }
    }

    private void put(Optional<String> article, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (article.isEmpty()) {
            throw new Unnamed("Put an article under its id: PUT /articles/ID.");
        }
        Optional<byte[]> body = Received.of(request, response);
        if (body.isEmpty()) {
            return;
        }
        Optional<String> expected = expected(request);
        boolean fresh = "*".equals(request.getHeader("If-None-Match"));
        Outcome outcome = fresh && store.standing(article.get()).isPresent()
                ? Outcome.nothing(Outcome.Kind.OVERTAKEN, article.get(), List.of())
                : store.put(source(article.get(), body.get()), article, expected);
        if (outcome.accepted()) {
            store.standing(article.get()).ifPresent(version -> response.setHeader("ETag", "\"" + version.tag() + "\""));
            response.setHeader("Location", PATH + "/" + article.get());
        }
        StoreReplies.send(outcome, response);
    }

    private void withdraw(Optional<String> article, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (article.isEmpty()) {
            throw new Unnamed("Name the article that is to go: DELETE /articles/ID.");
        }
        StoreReplies.send(store.withdraw(article.get(), expected(request)), response);
    }

    private void check(Optional<String> article, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (article.isPresent() || request.getParameter("check") == null) {
            Replies.text(response, 405, "POST /articles?check tries an article; PUT /articles/ID takes it in.");
            return;
        }
        Optional<byte[]> body = Received.of(request, response);
        if (body.isPresent()) {
            StoreReplies.send(store.check(source("article", body.get())), response);
        }
    }

    /** The tag of the version that the asker has seen last, if it says so. */
    private static Optional<String> expected(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("If-Match"))
                .map(tag -> tag.strip().replaceAll("^(W/)?\"|\"$", ""));
    }

    private static Source source(String article, byte[] body) {
        return new Source(article + ".yaml", body);
    }
}
