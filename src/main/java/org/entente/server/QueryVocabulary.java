package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What an editor can complete, {@code /query/vocabulary}: the words of this very data. */
final class QueryVocabulary extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final String PATH = "/query/vocabulary";

    private final transient PerState<String> words;

    QueryVocabulary(Library library) {
        this.words = new PerState<>(
                library.states(), () -> QueryWords.json(library.dataset().getDefaultGraph()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.bytes(response, 200, "application/json", words.now().getBytes(StandardCharsets.UTF_8));
    }
}
