package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.entente.building.Desk;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupOverHttpTest {
    private static final String SECRET = "0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void onlyWhoHoldsTheTokenGetsABackup() throws IOException {
        try (ArticleStore store = Stores.open(folder);
                Site site = new Site(store, Token.of(SECRET))) {
            Stores.put(store, Desk.visit("one", "2025-03-01", "planned"));
            assertEquals(401, site.ask("/backup").statusCode());
            assertEquals(401, site.send("HEAD", "/backup", "").statusCode());
            assertEquals(
                    401,
                    site.ask("/backup", "Authorization", "Bearer " + SECRET + "x")
                            .statusCode());
            HttpResponse<String> backup = site.ask("/backup", "Authorization", "Bearer " + SECRET);
            assertEquals(200, backup.statusCode());
            assertEquals("application/zip", Site.contentType(backup));
            assertTrue(backup.body().startsWith("PK"));
            assertEquals(
                    "attachment; filename=\"entente-2.zip\"",
                    backup.headers().firstValue("Content-Disposition").orElse(""));
            assertEquals(
                    405,
                    site.send("POST", "/backup", "", "Authorization", "Bearer " + SECRET)
                            .statusCode());
        }
    }

    @Test
    void whereNothingIsKeptThereIsNoBackup() {
        try (Site site = new Site()) {
            assertEquals(
                    404,
                    site.ask("/backup", "Authorization", "Bearer " + SECRET).statusCode());
        }
    }
}
