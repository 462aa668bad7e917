package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's commands, run as a new user runs them. */
class ReadmeIT {
    private static final String JAR = System.getProperty("entente.jar");
    private static final String MAVEN = System.getProperty("entente.mvn");

    private final String readme = readme();

    @Test
    void theFirstCommandServesAndSaysSoInThreeLinesAndStopsOnCtrlC() throws Exception {
        assertTrue(readme.contains("mvn -q compile exec:java "), "the README has another first command");
        try (Started server =
                Started.serving(List.of(MAVEN, "-q", "compile", "exec:java", "-Dexec.args=serve --port 0"))) {
            List<String> said = server.lines().stream()
                    .filter(line -> !line.startsWith("[") && !line.startsWith("WARNING"))
                    .toList();
            assertEquals(3, said.size(), said::toString);
            assertTrue(said.get(0).matches("Entente \\d+\\.\\d+\\.\\d+"), said.get(0));
            assertTrue(said.get(1).matches("5 articles, \\d+ facts, \\d+ quads"), said.get(1));
            assertTrue(body(server.address()).contains("Entente"));
            assertTrue(server.endsWhenAskedTo());
            assertThrows(ConnectException.class, () -> body(server.address()));
        }
    }

    @Test
    void theReadmesQuestionGetsTheReadmesAnswer() throws Exception {
        try (Started server = Started.serving(java("serve", "--port", "0"))) {
            Matcher query = Pattern.compile("--data-urlencode 'query=(.*?)'", Pattern.DOTALL)
                    .matcher(readme);
            assertTrue(query.find());
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "sparql"))
                    .header("Accept", "text/csv")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "query=" + URLEncoder.encode(query.group(1), StandardCharsets.UTF_8)))
                    .build();
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            assertEquals(DocumentsTest.block(readme, "csv"), answer.replace("\r", ""));
        }
    }

    @Test
    void theRunnableJarTeachesItsUse() throws Exception {
        assertTrue(readme.contains("target/" + Path.of(JAR).getFileName()), JAR);
        Ended help = run(java("--help"));
        assertEquals(0, help.exit);
        List<String> commands = help.output
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .takeWhile(line -> !line.startsWith("Exit codes:"))
                .filter(line -> line.matches("  [a-z]\\S* .*"))
                .map(line -> line.strip().split(" ")[0])
                .filter(command -> !List.of("help", "generate-completion").contains(command))
                .toList();
        assertEquals(25, commands.size(), help.output);
        commands.forEach(command -> assertTrue(readme.contains("`" + command + "`"), command));
    }

    @Test
    void theRunnableJarKnowsTheShippedFactsWhereverItIsRun() throws Exception {
        Ended check = run(java("check"));
        assertEquals("5 articles, 325 facts: 0 errors, 0 warnings\n", check.output);
        assertEquals(0, check.exit);
    }

    @Test
    void theRunnableJarWritesEveryFormatJenaServicesIncluded() throws Exception {
        for (String format : List.of(
                "ttl", "trig", "nt", "nq", "jsonld", "rdf", "gexf", "graphml", "cx2", "dot", "edges", "nodelink")) {
            Ended export = run(java("export", format));
            assertEquals(0, export.exit, format);
            assertTrue(export.output.length() > 50_000, format);
        }
    }

    @Test
    void aTakenPortEndsTheProcessWithCodeTwoAndOneLine() throws Exception {
        try (Started server = Started.serving(java("serve", "--port", "0"))) {
            String port = server.address().replaceAll("\\D+(\\d+)/$", "$1");
            Ended second = run(java("serve", "--port", port));
            assertEquals(2, second.exit);
            assertEquals(
                    "entente: port " + port + " is taken; stop what listens there, or choose another with --port\n",
                    second.output);
            assertTrue(server.endsWhenAskedTo());
            assertTrue(server.endedBySignal());
        }
    }

    @Test
    void aFullDiskAtStandardOutputIsToldAndExitCodeTwo() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        Ended export = run(List.of("sh", "-c", String.join(" ", java("query", "articles")) + " 2>&1 >/dev/full"));
        assertEquals(2, export.exit);
        assertTrue(export.output.startsWith("entente: standard output: "), export.output);
    }

    @Test
    void aReaderThatLeavesEarlyIsNoTrouble() throws Exception {
        Ended head = run(List.of("sh", "-c", String.join(" ", java("export", "nq")) + " | head -n 1"));
        assertEquals(1, head.output.lines().count(), head.output);
    }

    @Test
    void numbersAndTextComeOutAlikeWhateverTheLocale() throws Exception {
        List<String> usual = java("query", "how-names-are-spelled", "actor=To Lam");
        List<String> elsewhere = new ArrayList<>(usual);
        elsewhere.addAll(1, List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=US-ASCII"));
        Ended arabic = run(elsewhere);
        assertEquals(run(usual).output, arabic.output);
        assertTrue(arabic.output.contains("Tô Lâm"), arabic.output);
        assertTrue(arabic.output.contains("2 rows"), arabic.output);
    }

    private record Ended(int exit, String output) {}

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (InputStream in = process.getInputStream()) {
            in.transferTo(output);
        }
        return new Ended(process.waitFor(), output.toString(StandardCharsets.UTF_8));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-jar", JAR));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String body(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
