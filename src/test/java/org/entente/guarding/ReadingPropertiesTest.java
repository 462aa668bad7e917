package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.query.QueryException;

/** Whatever is sent as a query is read or refused, and never breaks what reads it. */
class ReadingPropertiesTest {
    @Provide
    Arbitrary<String> nearlyQueries() {
        return Arbitraries.of(
                        "SELECT",
                        "*",
                        "?x",
                        "{",
                        "}",
                        "(",
                        ")",
                        "<a:b>",
                        "\"",
                        "'''",
                        "\\",
                        "\\u0022",
                        "\\uD800",
                        "#",
                        "\n",
                        "ASK",
                        "FILTER",
                        "<<(",
                        ")>>",
                        "VALUES",
                        "1e5",
                        "|",
                        "/",
                        "^",
                        "a",
                        ".",
                        ";",
                        "[",
                        "]",
                        "UNION",
                        "GROUP BY",
                        "AS",
                        "\u0000",
                        "\uFFFF",
                        "é",
                        "@en--ltr",
                        "BNODE(",
                        "SERVICE",
                        "<",
                        ">",
                        "&&")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        readOrRefused(text);
    }

    @Property(tries = 3000)
    void anyWordsOfTheLanguageAreReadOrRefused(@ForAll("nearlyQueries") String text) {
        readOrRefused(text);
    }

    private static void readOrRefused(String text) {
        try {
            GuardedQuery.read(text, Limits.USUAL);
        } catch (Refusal e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
            assertFalse(e.getMessage().contains("Exception"), e.getMessage());
        } catch (QueryException e) {
            // No query, as most of them are not.
            assertTrue(e.getMessage() != null);
        }
    }

    @Property(tries = 2000)
    void noEscapeIsLeftForTheParserToResolve(@ForAll("nearlyQueries") String text) {
        try {
            String plain = Escapes.resolved(text);
            assertEquals(plain, Escapes.resolved(plain));
        } catch (Refusal e) {
            assertEquals(400, e.status());
        }
    }

    @Property
    void stringsStandForThemselvesHoweverTheyAreEscaped(@ForAll String text) {
        StringBuilder escaped = new StringBuilder("ASK { FILTER(\"");
        text.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(point -> escaped.append("\\U%08X".formatted(point)));
        String resolved = Escapes.resolved(escaped + "\" = \"\") }");
        assertFalse(resolved.contains("\\U"), resolved);
    }
}
