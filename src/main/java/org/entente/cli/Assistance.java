package org.entente.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.entente.drafting.Drafting;
import org.entente.drafting.Gazetteer;
import org.entente.drafting.NameFinder;
import org.entente.drafting.Proposer;
import org.entente.drafting.Unfit;
import org.entente.proposing.LanguageModel;
import picocli.CommandLine.Option;

/** Who is asked for facts besides the rules: nobody, unless the user names an address. */
final class Assistance {
    private static final String KEY = "ENTENTE_LLM_KEY";

    @Option(
            names = "--llm",
            paramLabel = "URL",
            description = {
                "Ask the language model at this OpenAI-compatible address for more facts. The article's text is sent there.",
                "Each must quote the article, or it is dropped and counted. A key is read from the variable " + KEY
                        + "."
            })
    private Optional<String> address = Optional.empty();

    @Option(names = "--llm-model", paramLabel = "NAME", description = "With --llm: the model to ask.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--llm-seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "With --llm: how long to wait for an answer (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--names",
            paramLabel = "FINDER",
            description =
                    "Ask a name finder that is built in for persons and places that no list knows, such as nlp4j.")
    private Optional<String> names = Optional.empty();

    Drafting drafting(Gazetteer lists) {
        try {
            return new Drafting(lists, names.map(NameFinder::called), proposer());
        } catch (Unfit e) {
            throw new Problem.Stop(e.getMessage());
        }
    }

    private Optional<Proposer> proposer() {
        if (address.isEmpty() != model.isEmpty()) {
            throw new Problem.Stop("name a language model by both --llm URL and --llm-model NAME");
        }
        if (seconds < 1) {
            throw new Problem.Stop("--llm-seconds is a number of seconds, from 1");
        }
        return address.map(url -> new LanguageModel(
                web(url),
                model.orElseThrow(),
                Optional.ofNullable(System.getenv(KEY)).filter(key -> !key.isBlank()),
                Duration.ofSeconds(seconds)));
    }

    private static URI web(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, as any other text that is no address.
        }
        throw new Problem.Stop("“" + address + "” is no address; write --llm https://… or http://…, up to /v1");
    }
}
