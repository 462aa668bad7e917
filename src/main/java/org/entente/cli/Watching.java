package org.entente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import org.entente.guarding.Admission.Watch;
import org.entente.server.Operating;
import org.entente.server.Token;
import picocli.CommandLine.Option;

/** What an operator wants to see and to keep of the queries that strangers ask. */
final class Watching {
    @Option(
            names = "--slow",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "From how many seconds on a query is told of on stderr (default: ${DEFAULT-VALUE}).")
    private double slow;

    @Option(
            names = "--per-client",
            paramLabel = "QUERIES",
            defaultValue = "16",
            description = "The most queries that one address may have under way (default: ${DEFAULT-VALUE}).")
    private int perClient;

    @Option(
            names = "--trust-proxy",
            negatable = true,
            description = "Take clients for those that X-Forwarded-For names. Only behind a proxy that overwrites it.")
    private Optional<Boolean> trustProxy = Optional.empty();

    /** @throws Problem.Stop if something of it cannot be */
    Operating operating(Optional<Token> token, PrintWriter err) {
        if (perClient < 1 || !(slow >= 0)) {
            throw new Problem.Stop("--per-client is a number from 1 on, --slow one from 0 on");
        }
        Duration from = Duration.ofMillis(Math.round(slow * 1000));
        Watch watch = new Watch(perClient, from, line -> {
            err.println(line);
            err.flush();
        });
        return new Operating(token, watch, trustProxy.orElse(false));
    }
}
