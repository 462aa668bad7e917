package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.store.ArticleStore;
import org.entente.store.Compaction;
import org.entente.store.NoRoom;

/** Writes the graph on disk anew in the least room, without stopping the server. */
final class CompactServlet extends HttpServlet {
    static final String PATH = "/compact";
    private static final long serialVersionUID = 1;
    private static final double MEGABYTE = 1_000_000;

    private final transient ArticleStore store;

    CompactServlet(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Compaction compaction = store.compact();
            Replies.text(
                    response,
                    200,
                    String.format(
                            Locale.ROOT,
                            "%.1f MB before, %.1f MB now",
                            compaction.before() / MEGABYTE,
                            compaction.after() / MEGABYTE));
        } catch (NoRoom e) {
            StoreReplies.problem(507, e.getMessage(), List.of(), response);
        }
    }
}
