package org.entente.scanning;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants;

/** The words that mean something of themselves, as the engine's grammar lists them. */
final class Keywords {
    private static final Pattern WORD = Pattern.compile("\"([A-Za-z]\\w*)\"");

    /** The one word that means nothing in capitals. */
    private static final String TYPE = "a";

    /** Those with which an update begins, which may be one word with the next. */
    private static final Set<String> LEFT_OUT = Set.of(TYPE, "insert", "delete");

    private static final Map<String, Integer> KINDS = IntStream.range(0, SPARQLParser12Constants.tokenImage.length)
            .boxed()
            .filter(kind -> WORD.matcher(image(kind)).matches())
            .filter(kind -> !LEFT_OUT.contains(word(kind)))
            .collect(Collectors.toUnmodifiableMap(Keywords::word, Function.identity()));

    private Keywords() {}

    /** The kind of a word, by the engine's number; that of the end of a text if it is none of these. */
    static int kind(String word) {
        return word.equals(TYPE)
                ? SPARQLParser12Constants.KW_A
                : KINDS.getOrDefault(word.toLowerCase(Locale.ROOT), SPARQLParser12Constants.EOF);
    }

    private static String word(int kind) {
        return image(kind).replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static String image(int kind) {
        return SPARQLParser12Constants.tokenImage[kind];
    }
}
