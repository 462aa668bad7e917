package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.facts.Edtf;
import org.entente.facts.Place;
import org.entente.facts.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private final Findings findings = new Findings();
    private final Values values = new Values(findings);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "6,               6",
        "232000,          232000",
        "-3.5,            -3.5",
        "+3.5,            3.5",
        "0,               0",
        "4 thousand,      4000",
        "12.5 million,    12500000",
        "4.15 billion,    4150000000",
        "0.000000001,     0.000000001",
        "-2.5 million,    -2500000",
        "007,             7",
    })
    void aNumberMayBeWrittenWithAWordForItsZeros(String text, BigDecimal number) {
        assertEquals(0, number.compareTo(values.number(scalar(text)).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about 6",
                "6,000",
                "6 000",
                "6billion",
                "6 Billion",
                "6 trillion",
                "1e9",
                "0x10",
                "NaN",
                ".5",
                "5.",
                "--5",
                "٦",
                "6 billion dollars",
                "1234567890123456789",
                "1.0123456789",
                "½"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertEquals(Optional.empty(), values.number(scalar(text)));
        assertEquals(1, findings.errors());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "https://news.example/a?b=c&d,     https://news.example/a?b=c&d",
        "http://news.example,              http://news.example",
        "https://news.example:8443/a-b,    https://news.example:8443/a-b",
        "https://news.example/%C4%91,      https://news.example/%C4%91",
        "https://news.example/đà-nẵng,     https://news.example/%C4%91%C3%A0-n%E1%BA%B5ng",
    })
    void anAddressIsKeptInAsciiLetters(String text, String address) {
        assertEquals(Optional.of(address), values.webAddress(scalar(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example",
                "//news.example/a",
                "ftp://news.example/a",
                "javascript:alert(1)",
                "https:///a",
                "https://",
                "mailto:a@news.example",
                "https://news.example/a b",
                "https://news.example/<a>",
                "https://news.example/%zz",
                "https://news.example/#a",
                "https://news.example/a\"b",
                "urn:a:b"
            })
    void whatBrowsersCouldNotOpenIsNoAddress(String text) {
        assertEquals(Optional.empty(), values.webAddress(scalar(text)));
        assertEquals(1, findings.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi", "nb", "zh-Hant", "en-GB", "sr-Latn-RS", "tok"})
    void aLanguageIsATag(String text) {
        assertEquals(Optional.of(text), values.language(scalar(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "EN", "e", "en_GB", "en-", "en-x!", "en GB", "русский"})
    void whatIsNoTagIsNoLanguage(String text) {
        assertEquals(Optional.empty(), values.language(scalar(text)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0001, 1", "999999999, 999999999"})
    void aCountIsAWholeNumber(String text, int count) {
        assertEquals(Optional.of(count), values.count(1).apply(scalar(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1 000", "one", "9999999999", "+1", "2147483648"})
    void whatCountsNothingIsRefused(String text) {
        assertEquals(Optional.empty(), values.count(1).apply(scalar(text)));
        assertEquals(1, findings.errors());
    }

    @Test
    void theLinesOfATextBecomeOne() {
        assertEquals(Optional.of("Talks on salmon"), values.text(scalar("Talks\n  on\t salmon")));
    }

    @ParameterizedTest
    @CsvSource({"one, 1", "one two three four, 1", "one two three four five, 0"})
    void ofTheArticlesWordsAtMostFourAreTaken(String words, int taken) {
        assertEquals(taken, values.fewWords(scalar(words)).stream().count());
    }

    @Test
    void aDateStandsAloneOrWithItsReading() {
        Reading<?> worked = SmallWorld.read("""
                article:
                  id: herald-2031
                  headline: Salmon and wind
                  publisher: Pacific Herald
                  url: https://news.example/salmon
                  published: {edtf: 2031-03-01, written: this morning, because: the paper comes out daily}
                  language: en
                  digest: %s
                """.formatted("0".repeat(64)));

        assertEquals(0, worked.findings().size());
        assertEquals(Optional.of(StatedDate.of(Edtf.parse("2031-03"))), values.date(scalar("2031-03")));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void yesAndNoAreWrittenAsInJson(String text, boolean yes) {
        assertEquals(Optional.of(yes), values.yes(scalar(text)));
        assertEquals(Optional.empty(), values.yes(scalar("yes")));
    }

    private static Node scalar(String text) {
        return new Node.Scalar(Place.of("facts.yaml"), text);
    }
}
