package org.entente.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexLiteralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "memorandum 12\\d* .* on (trade|energy); memorandum 12, ,  on ",
                "^Visit$; Visit",
                "a\\.b\\*c; a.b*c",
                "colou?r; colo,r",
                "ab+c; ab,c",
                "ab{2,3}cd; a,cd",
                "[abc]def[^x]; def",
                "(abc)def; def",
                "a((b)[)]c)de; a,de",
                "abc|def; ''",
                "(?i)abc; ''",
                "\\Qa.b\\E; ''",
                "\\p{Lu}abc; ''",
                "[]a]bc; ''",
                "[a[b]]cde; ''",
                "[\\]]cde; cde",
                "abc\\; ''",
                "ab{; ''",
            })
    void whatIsRequiredIsRead(String expression, String expected) {
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(",", -1));
        assertEquals(
                wanted.stream().map(String::strip).toList(),
                RegexLiterals.required(expression, "").stream()
                        .map(String::strip)
                        .toList());
    }

    @Test
    void flagsAreHeeded() {
        assertEquals(List.of("a.b|c"), RegexLiterals.required("a.b|c", "iq"));
        assertEquals(List.of(), RegexLiterals.required("a b c", "x"));
        assertEquals(List.of("a b c"), RegexLiterals.required("a b c", "smi"));
    }

    @Property(tries = 100_000)
    void whateverMatchesContainsIt(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        boolean found;
        try {
            found = Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .find();
        } catch (PatternSyntaxException | NullPointerException e) {
            // Java 17 takes “[[ab]a&&]” for an expression, and then fails to match anything with it.
            return;
        }
        List<String> required = RegexLiterals.required(expression, "i");
        Statistics.collect(found && !required.isEmpty());
        if (found) {
            for (String literal : required) {
                assertTrue(
                        text.toLowerCase(Locale.ROOT).contains(literal.toLowerCase(Locale.ROOT)),
                        () -> expression + " in " + text + ": " + required);
            }
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a", "b", "B", "ab", ".", "*", "?", "+", "{2}", "{0,1}", "{0}", "(", ")", "[", "]", "^", "$", "|", "\\",
                "\\d", "\\.", "\\b", "[ab]", "[^a]", "(a|b)", "\\Q", "\\E", "&&", "-", "\\1", "\\x61", "(?i)", "(?:b)",
                "\\cA", "1");
        return pieces.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aabbAB1.^]").ofMaxLength(10);
    }
}
