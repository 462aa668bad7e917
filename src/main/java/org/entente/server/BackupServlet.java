package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.store.ArticleStore;
import org.entente.store.Backup;

/** The data folder in one file, as it stood when it was asked for; changes go on while it is sent. */
final class BackupServlet extends HttpServlet {
    static final String PATH = "/backup";
    private static final long serialVersionUID = 1;

    private final transient ArticleStore store;

    BackupServlet(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Backup backup = store.backup()) {
            response.setContentType("application/zip");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename=\"entente-" + backup.changes() + ".zip\"");
            if (!request.getMethod().equals("HEAD")) {
                backup.to(response.getOutputStream());
            }
        }
    }
}
