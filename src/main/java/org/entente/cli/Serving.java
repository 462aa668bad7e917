package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.describing.Passages;
import org.entente.guarding.Limits;
import org.entente.server.EntenteServer;
import org.entente.server.EntenteServer.Address;
import org.entente.server.EntenteServer.Content;
import org.entente.server.EntenteServer.Writing;
import org.entente.server.Operating;
import org.entente.server.Token;
import org.entente.store.ArticleStore;
import org.entente.texts.ArticleTexts;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the graph, built in memory or kept in a folder, until the process is asked to end. */
final class Serving {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "The port (default: ${DEFAULT-VALUE}); 0 takes any free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "The interface to bind to (default: ${DEFAULT-VALUE}); 0.0.0.0 means all.")
    private String host = "localhost";

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description =
                    "The folder with the articles' texts; pages then show the very sentence beside each link to it.")
    private Optional<Path> articles = Optional.empty();

    @Option(
            names = "--max-rows",
            paramLabel = "ROWS",
            description = "The most rows that one answer of /sparql may have (default: 50000).")
    private int maxRows = Limits.USUAL.rows();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "The most seconds that one query of /sparql may take (default: 10).")
    private int timeout = (int) Limits.USUAL.time().toSeconds();

    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            split = ",",
            description =
                    "The address of another SPARQL endpoint that queries may ask with SERVICE; without one, none is asked.")
    private List<String> services = List.of();

    @Option(
            names = "--reading-copy",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Whether queries of a data folder are asked of a copy in memory: always, never, or auto, which"
                            + " makes one where half of the heap has room for it (default: ${DEFAULT-VALUE}).")
    private String readingCopy = "auto";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A file that tells what is not given here; “entente config --help” tells more.")
    private Optional<Path> config = Optional.empty();

    @Mixin
    private Kept kept;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "A file with the token that lets its holder change articles and see queries; else it is looked for in the"
                            + " environment variable ENTENTE_TOKEN. Without one, nobody changes anything.")
    private Optional<Path> tokenFile = Optional.empty();

    @Mixin
    private Watching watching;

    @Option(
            names = "--log-requests",
            negatable = true,
            description =
                    "Write a line of each request to standard error; so it is with --data, unless --no-log-requests.")
    private Optional<Boolean> logRequests = Optional.empty();

    private Limits limits() {
        if (maxRows < 1 || timeout < 1) {
            throw new Problem.Stop("--max-rows and --timeout are numbers from 1 on");
        }
        for (String service : services) {
            if (!service.matches("https?://[^\\s/?#@<>\"{}|^`\\\\]+(/[^\\s#<>\"{}|^`\\\\]*)?")) {
                throw new Problem.Stop("“" + service + "” is no address of an endpoint; write it whole, such as"
                        + " --allow-service https://query.example/sparql");
            }
        }
        return Limits.USUAL.ofRows(maxRows).ofTime(Duration.ofSeconds(timeout)).asking(Set.copyOf(services));
    }

    int serve(List<Path> files) throws IOException {
        if (port < 0 || port > 65_535) {
            throw new Problem.Stop(port + " is no port; choose one from 0 to 65535");
        }
        Limits limits = limits();
        kept.refuseFiles(files);
        if (kept.named()) {
            return serveKept(limits);
        }
        Held held = inputs.held(files);
        DatasetGraph dataset = held.dataset();
        try (Stopping stopping = Stopping.onSignal()) {
            serve(
                    new Content(dataset, sentences(dataset), Version.number(), limits, Optional.empty()),
                    held.told(),
                    stopping);
        }
        return 0;
    }

    /** Serves a data folder, which takes articles meanwhile if there is a token. */
    private int serveKept(Limits limits) throws IOException {
        Optional<Token> token = token();
        boolean copies = copies();
        try (Stopping stopping = Stopping.onSignal()) {
            ArticleStore store = kept.open(inputs);
            stopping.take(store::close);
            if (copies) {
                store.copy(readingCopy.equals("always"));
            }
            Content content = new Content(
                    store.dataset(),
                    sentences(store.dataset()),
                    Version.number(),
                    limits,
                    Optional.of(new Writing(store, token)));
            String held = Counted.of(store.articles().size(), "article") + "; "
                    + (token.isPresent()
                            ? "takes changes from who has the token"
                            : "takes no changes, as there is no token");
            serve(content, held, stopping);
        }
        return 0;
    }

    /** The words that links to passages lead to, of the articles whose texts are at hand. */
    private Function<String, Optional<String>> sentences(DatasetGraph dataset) throws IOException {
        if (articles.isEmpty()) {
            return link -> Optional.empty();
        }
        ArticleTexts texts = ArticleTexts.in(articles.get());
        Passages passages = new Passages(dataset);
        return link -> passages.at(link).flatMap(texts::words);
    }

    private boolean copies() {
        return switch (readingCopy) {
            case "auto", "always" -> true;
            case "never" -> false;
            default -> throw new Problem.Stop("--reading-copy is auto, always or never, not “" + readingCopy + "”");
        };
    }

    private Optional<Token> token() throws IOException {
        return Token.configured(tokenFile);
    }

    /** The log speaks of requests only if that is set before it is first used. */
    private void logRequests(boolean usually) {
        if (logRequests.orElse(usually) && !inputs.quiet()) {
            System.setProperty("org.slf4j.simpleLogger.log.requests", "info");
        }
    }

    private void serve(Content content, String held, Stopping stopping) throws IOException {
        logRequests(content.writing().isPresent());
        Operating operating = watching.operating(token(), command.commandLine().getErr());
        EntenteServer server = EntenteServer.start(content, operating, new Address(host, port));
        stopping.take(server::close);
        if (!inputs.quiet()) {
            PrintWriter err = command.commandLine().getErr();
            err.println("Entente " + Version.number());
            err.println(held);
            err.println(server.address());
            err.flush();
        }
        server.join();
    }
}
