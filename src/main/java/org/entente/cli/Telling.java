package org.entente.cli;

import java.util.Optional;
import org.entente.drafting.Heading;
import picocli.CommandLine.Option;

/** What the one who drafts says of an article because its text does not. */
final class Telling {
    @Option(names = "--headline", paramLabel = "TEXT", description = "The headline, if the text begins without it.")
    private Optional<String> headline = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE", description = "When it was published, as EDTF.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "The language of the text (default: en).")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The name of the article (default: made of outlet and date).")
    private Optional<String> id = Optional.empty();

    Heading heading() {
        return new Heading(id, headline, outlet, url, published, language);
    }
}
