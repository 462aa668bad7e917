package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * Whatever befalls a file, the reader answers: with facts or with what is wrong, never with both an error and facts,
 * and never with an exception. The damage is random but the same in every run.
 */
class GarbledFilesTest {
    private static final int TIMES = 2_000;
    private static final String SIGNS = ":-{}[]\"'&*!|>#%@`,?~\n\t \u00A0\u202E\u0000é“Đ0";

    private final ArticleReader reader = reader();
    private final Random random = new Random(20_310_301);

    @Test
    void aGarbledFileIsReadOrRefused() {
        int refused = 0;
        List<Source> seeds = Seeds.articles();
        for (int time = 0; time < TIMES; time++) {
            byte[] garbled = garbled(seeds.get(time % seeds.size()).bytes());
            Reading<ArticleFacts> reading = read(garbled, time);
            boolean error = reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            assertEquals(!error, reading.value().isPresent(), "mutation " + time);
            refused += error ? 1 : 0;
        }
        assertTrue(refused > TIMES / 2, "only " + refused + " of " + TIMES + " were refused: is the damage real?");
    }

    private Reading<ArticleFacts> read(byte[] garbled, int time) {
        try {
            return reader.read(new Source("garbled.yaml", garbled));
        } catch (RuntimeException | StackOverflowError e) {
            return fail("mutation " + time + " of\n" + new String(garbled, StandardCharsets.UTF_8), e);
        }
    }

    private byte[] garbled(byte[] file) {
        byte[] damaged = file;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = random.nextInt(4) == 0 ? garbledBytes(damaged) : garbledLines(damaged);
        }
        return damaged;
    }

    private byte[] garbledBytes(byte[] file) {
        byte[] damaged = file.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)) : damaged;
    }

    private byte[] garbledLines(byte[] file) {
        List<String> lines =
                new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.strip());
            case 4 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 5 -> lines.set(at, withSign(line));
            default -> lines.set(at, line.replaceFirst(":.*", random.nextBoolean() ? ":" : ": {}"));
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String withSign(String line) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + line.substring(at);
    }

    private static ArticleReader reader() {
        return new ArticleReader(Seeds.names(), SmallWorld.codes());
    }
}
