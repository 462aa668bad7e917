package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.building.Desk;
import org.entente.facts.Evidence;
import org.entente.views.Section;
import org.entente.views.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectionPagesTest {
    private static final String VISIT = "/events/to-lam-visits-russia-2025-05/accounts";
    private static final Pattern LOCAL_LINK = Pattern.compile("href=\"(\\?[^\"]*)\"");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> addresses() {
        return Stream.concat(Arrays.stream(Section.values()).map(section -> "/" + section.word()), Stream.of(VISIT));
    }

    static Stream<String> parts() {
        Stream<String> ofSections = Arrays.stream(Section.values())
                .flatMap(section -> section.parts().stream().map(part -> "/" + section.word() + "?part=" + part));
        return Stream.concat(ofSections, Section.ACCOUNTS.parts().stream().map(part -> VISIT + "?part=" + part));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everySectionIsAPageWhoseFormatsAnswer(String address) {
        HttpResponse<String> page = site.ask(address);
        assertEquals(200, page.statusCode());
        assertEquals("text/html", contentType(page));
        assertEquals(page.body(), site.ask(address + "?format=html").body());
        Matcher links = LOCAL_LINK.matcher(page.body());
        assertTrue(links.find());
        links.reset()
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(link -> assertEquals(200, site.ask(address + link).statusCode(), link));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartComesAsJsonAndCsv(String address) {
        HttpResponse<String> json = site.ask(address + "&format=json");
        assertEquals("200 application/sparql-results+json", json.statusCode() + " " + contentType(json));
        assertTrue(json.body().contains("\"vars\""), json.body());
        HttpResponse<String> csv = site.ask(address + "&format=csv");
        assertEquals("200 text/csv", csv.statusCode() + " " + contentType(csv));
    }

    @Test
    void aPageShowsEveryPartThatHasSomethingToSay() {
        String page = site.ask("/figures").body();
        for (String part : Section.FIGURES.parts()) {
            assertTrue(page.contains(Views.named(part).orElseThrow().title()), part);
        }
        assertFalse(site.ask("/accounts").body().contains("What each article says of it"));
        assertTrue(site.ask(VISIT).body().contains("What each article says of it"));
    }

    @Test
    void theLedgerIsReadOnTheDayAskedFor() {
        String invitation = "Nguyen Phu Trong invites Vladimir Putin to visit Vietnam";
        assertEquals(
                List.of("open,invitation," + invitation),
                lines("/pledges?format=csv&as-of=2024-05-31", "invitation," + invitation));
        assertTrue(lines("/pledges?format=csv&as-of=2024-07-01&state=made-good", invitation)
                        .size()
                >= 1);
        assertEquals(List.of(), lines("/pledges?format=csv&as-of=2024-07-01&state=open", "invitation," + invitation));
    }

    /** The first three cells of the lines that hold some words. */
    private static List<String> lines(String address, String words) {
        return site.ask(address)
                .body()
                .lines()
                .filter(line -> line.contains(words))
                .map(line -> String.join(",", Arrays.asList(line.split(",")).subList(0, 3)))
                .toList();
    }

    @Test
    void theAccountsOfTheVisitAreAnUpdate() {
        String csv = site.ask(VISIT + "?format=csv&part=accounts").body();
        assertTrue(csv.contains("Official visit of To Lam to Russia,2,update,agrees,agrees,agrees"), csv);
        String accounts = site.ask(VISIT + "?format=csv&part=event-accounts").body();
        assertTrue(accounts.contains("2025-05-08,Viet Nam News,planned"), accounts);
        assertTrue(accounts.contains("2025-05-10,Sputnik International,ongoing"), accounts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/pledges?as-of=tomorrow                   | 400 | as-of: “tomorrow” is not a day; write one like 2025-05-08",
                "/pledges?as-of=2025-02-30&format=csv      | 400 | as-of: “2025-02-30” is not a day; write one like 2025-05-08",
                "/pledges?state=lost                       | 400 | state: “lost” is no state of a pledge; write one of open, made-good, overdue, withdrawn",
                "/figures?measure=happiness                | 400 | measure: “happiness” is no measure; write one of",
                "/figures?part=pledges                     | 400 | There is no such part; there are figures, rival-figures, target-progress.",
                "/figures?format=docx                      | 400 | There is no such format; there are html, table, csv, tsv, json, xml, spreadsheet.",
                "/figures?colour=blue                      | 400 | “figures” has no parameter “colour”; it has measure, between",
                "/figures?part=rival-figures&format=csv&measure=happiness | 400 | measure: “happiness” is no measure",
                "/names?actor=Nobody                       | 400 | actor: “Nobody” is no actor of this graph",
                "/accounts?event=nothing                   | 400 | event: “nothing” is no event of this graph",
                "/events/nothing/accounts                  | 404 | event: “nothing” is no event of this graph",
                "/events/No%20Thing/accounts               | 404 | There is nothing here; the accounts of an event are at /events/{id}/accounts.",
                "/events/                                  | 404 | There is nothing here; the accounts of an event are at /events/{id}/accounts.",
                "/events/to-lam-visits-russia-2025-05/accounts?format=docx | 400 | There is no such format"
            })
    void whatCannotBeAnsweredIsToldInASentence(String path, int status, String sentence) {
        HttpResponse<String> response = site.ask(path);
        assertEquals(status, response.statusCode(), response::body);
        assertEquals("text/plain", contentType(response));
        assertTrue(response.body().startsWith(sentence), response::body);
    }

    @Test
    void aPageKeepsItsArgumentsInFormAndLinks() {
        String page = site.ask("/pledges?as-of=2024-05-31&actor=" + encoded("Vladimir Putin"))
                .body();
        assertTrue(page.contains("value=\"2024-05-31\""), page);
        assertTrue(page.contains("actor=Vladimir+Putin&amp;as-of=2024-05-31&amp;format=csv"), page);
    }

    @Test
    void withTheTextsTheSentenceStandsBesideTheClaimAsEscapedText() {
        Evidence evidence = Desk.shipped().articles().get(0).facts().stream()
                .filter(fact -> fact.id().toString().startsWith("event/"))
                .findFirst()
                .orElseThrow()
                .claim()
                .evidence()
                .get(0);
        String address = "/questions/sources-of-a-fact";
        String link = "<a href=\"" + evidence.link().replace("&", "&amp;").replace("'", "&#39;") + "\">";
        try (Site withTexts = new Site(Map.of(evidence.link(), "Fish & <b>ships</b>"))) {
            String page = withTexts.ask(address).body();
            assertTrue(page.contains(link + "Fish &amp; &lt;b&gt;ships&lt;/b&gt;</a>"), link);
            assertFalse(page.contains("<b>ships"));
            assertFalse(withTexts.ask(address + "?format=csv").body().contains("<b>"));
        }
        String without = site.ask(address).body();
        assertTrue(without.contains(link + "the passage</a>"), link);
    }
}
