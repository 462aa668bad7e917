package org.entente.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The shipped graph, served by a process of its own that believes who says for whom it asks, so that who asks and who answers do not share a heap. */
final class OwnProcess implements AutoCloseable {
    private final Process process;
    private final Path log;
    private final int port;

    /**
     * Waits until it serves.
     *
     * @param log where it writes, so that it never waits for somebody to read that
     */
    OwnProcess(Path log, String token) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(tool("java"), "-cp", System.getProperty("java.class.path"), "-Xmx1g"));
        command.addAll(List.of("org.entente.cli.Main", "serve", "--port", "0"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("ENTENTE_TOKEN", token);
        builder.environment().put("ENTENTE_TRUST_PROXY", "true");
        this.log = log;
        this.process = builder.start();
        this.port = URI.create(address()).getPort();
    }

    private String address() throws IOException, InterruptedException {
        Optional<String> address = Optional.empty();
        while (address.isEmpty() && process.isAlive()) {
            Thread.sleep(50);
            address = Files.readAllLines(log).stream()
                    .filter(line -> line.matches("http://\\S+/"))
                    .findFirst();
        }
        return address.orElseThrow(() -> new AssertionError("it does not serve; see " + log));
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Lets it throw away all that it can. */
    void collectGarbage() throws IOException, InterruptedException {
        new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
