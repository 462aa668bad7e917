package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.store.ArticleStore;
import org.entente.store.NoRoom;

/** Writes the graph on disk anew in the least room, without stopping the server. */
final class CompactServlet extends HttpServlet {
    static final String PATH = "/compact";
    private static final long serialVersionUID = 1;

    private final transient ArticleStore store;

    CompactServlet(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Replies.text(response, 200, store.compact().told());
        } catch (NoRoom e) {
            StoreReplies.noRoom(e, response);
        }
    }
}
