package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.server.Browser.Size;
import org.junit.jupiter.api.Test;

/** Takes the pictures that the README shows; {@code -Dentente.pictures=src/site} takes them for the README itself. */
class ReadmePicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("entente.pictures", "target/pictures"));

    @Test
    void theGraphAndTheLineOfTimeAreTakenAsTheReadmeShowsThem() throws IOException {
        Files.createDirectories(FOLDER);
        try (Site site = new Site();
                Browser browser = Browser.at(site).sized(Size.DESKTOP)) {
            browser.open("/graph");
            browser.until(page ->
                    page.run("const { walk } = document.getElementById('graph'); return Boolean(walk && walk.cy)"));
            browser.run("""
                    const { walk } = document.getElementById("graph");
                    walk.choose(walk.cy.edges("[interaction = 'visit']").first());
                    """);
            browser.until(page -> !page.all(".panel .sources a").isEmpty());
            take(browser, "graph.png");
            browser.open("/timeline");
            browser.until(page -> !page.all("svg").isEmpty());
            take(browser, "timeline.png");
        }
    }

    private static void take(Browser browser, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.write(file, browser.window());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(List.of(1280, 900), List.of(picture.getWidth(), picture.getHeight()), name);
        assertTrue(colours(picture) > 20, name + " is blank");
    }

    private static long colours(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return Arrays.stream(picture.getRGB(0, 0, width, height, null, 0, width))
                .distinct()
                .count();
    }
}
