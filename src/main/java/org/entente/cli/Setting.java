package org.entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set in a configuration file and in the environment as well as by an option. */
enum Setting {
    HOST("the interface to bind to", "localhost"),
    PORT("the port", "3030"),
    DATA("the data folder", ""),
    TOKEN_FILE("the file with the token that lets its holder change articles", ""),
    ARTICLES("the folder with the articles' texts", ""),
    MAX_ROWS("the most rows of an answer of /sparql", "50000"),
    TIMEOUT("the most seconds that a query of /sparql may take", "10"),
    ALLOW_SERVICE("addresses of endpoints that queries may ask with SERVICE, commas between them", ""),
    READING_COPY("whether queries are asked of a copy in memory: auto, always or never", "auto"),
    SLOW("from how many seconds on a query is told of", "1"),
    PER_CLIENT("the most queries that one address may have under way", "16"),
    TRUST_PROXY("whether X-Forwarded-For names the client", "false"),
    LOG_REQUESTS("whether a line of each request is logged", "with data");

    private final String meaning;
    private final String usual;

    Setting(String meaning, String usual) {
        this.meaning = meaning;
        this.usual = usual;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /** As it is written in a file, and after two hyphens as an option. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is called in the environment. */
    String variable() {
        return "ENTENTE_" + name();
    }

    String meaning() {
        return meaning;
    }

    /** What is so if nobody sets anything. */
    String usual() {
        return usual;
    }

    /** What a value would have to be, if this is none. */
    Optional<String> unfit(String value) {
        return switch (this) {
            case PORT, MAX_ROWS, TIMEOUT, PER_CLIENT ->
                value.matches("\\d{1,9}") ? Optional.empty() : Optional.of("a number");
            case SLOW -> value.matches("\\d{1,9}(\\.\\d{1,9})?") ? Optional.empty() : Optional.of("a number");
            case READING_COPY ->
                value.matches("auto|always|never") ? Optional.empty() : Optional.of("auto, always or never");
            case LOG_REQUESTS, TRUST_PROXY ->
                value.matches("true|false") ? Optional.empty() : Optional.of("true or false");
            case HOST, DATA, TOKEN_FILE, ARTICLES, ALLOW_SERVICE ->
                value.isEmpty() ? Optional.of("a name") : Optional.empty();
        };
    }
}
