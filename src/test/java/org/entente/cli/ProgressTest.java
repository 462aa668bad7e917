package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter written = new StringWriter();
    private long now = 17;
    private final Progress progress = new Progress(new PrintWriter(written), 600, () -> now);

    @Test
    void theLineTellsHowMuchIsDoneHowFastAndHowLongTheRestTakes() {
        progress.accept("one.yaml");
        later(Duration.ofSeconds(4));
        for (int i = 0; i < 39; i++) {
            progress.accept("two.yaml");
        }
        later(Duration.ofSeconds(4));
        progress.accept("three.yaml");
        assertEquals(
                List.of(
                        "1/600 one.yaml",
                        "2/600, 1 a second, 19:56 left: two.yaml",
                        "41/600, 5 a second, 1:49 left: three.yaml"),
                lines());
    }

    @Test
    void whatIsDoneInNoTimeIsNotShownOneByOneAndNothingStaysBehind() {
        for (int i = 0; i < 500; i++) {
            progress.accept("article-" + i);
        }
        progress.clear();
        assertEquals(List.of("1/600 article-0"), lines());
        assertEquals("\r" + " ".repeat(78) + "\r", written.toString().substring(79));
    }

    private void later(Duration time) {
        now += time.toNanos();
    }

    private List<String> lines() {
        return Stream.of(written.toString().split("\r"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
