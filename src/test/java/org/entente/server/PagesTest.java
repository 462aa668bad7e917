package org.entente.server;

import static org.entente.server.Site.contentType;
import static org.entente.server.Site.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Pattern LOCAL_LINK = Pattern.compile("href=\"(/[^\"]*|\\?[^\"]*)\"");

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theFirstPageNamesContentsArticlesQuestionsAndEndpoint() {
        String page = site.ask("/").body();
        assertTrue(page.contains("Sputnik International"), page);
        assertTrue(page.contains("href=\"/questions/articles\""));
        assertTrue(page.contains("href=\"/sparql\""));
        assertTrue(page.contains("claim"));
        assertTrue(page.contains("Entente test"));
    }

    @Test
    void theFirstPageLeadsToWhatTheDataIsAndHowToUseIt() {
        String page = site.ask("/").body();
        for (String path : List.of("/use", "/ontology", "/shapes", "/.well-known/void", "/sitemap.xml")) {
            assertTrue(page.contains("href=\"" + path + "\""), path);
        }
    }

    @Test
    void everyLinkOfTheFirstPageWithinTheSiteAnswers() {
        List<String> links = links("/", site.ask("/").body());
        assertTrue(links.size() > 10, links::toString);
        for (String link : links) {
            assertEquals(200, site.ask(link).statusCode(), link);
        }
    }

    private static List<String> links(String page, String html) {
        Matcher matcher = LOCAL_LINK.matcher(html);
        return matcher.results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .map(link -> link.startsWith("?") ? page + link : link)
                .distinct()
                .toList();
    }

    static List<String> questions() {
        return Questions.all().stream().map(Question::name).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasAPageAndItsLinksAnswer(String name) {
        String address = "/questions/" + name;
        HttpResponse<String> page = site.ask(address);
        assertEquals(200, page.statusCode());
        assertEquals("text/html", contentType(page));
        // The pages of things have a test of their own; here the first few stand for all.
        List<String> links = links(address, page.body());
        for (String link : links.subList(0, Math.min(20, links.size()))) {
            assertEquals(200, site.ask(link).statusCode(), link);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "tsv, text/tab-separated-values",
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "table, text/plain",
        "html, text/html"
    })
    void anAnswerComesInTheFormatAskedFor(String format, String type) {
        HttpResponse<String> response = site.ask("/questions/articles?format=" + format);
        assertEquals(200, response.statusCode());
        assertEquals(type, contentType(response));
        assertTrue(response.body().contains("Sputnik International"));
    }

    @Test
    void anEmptyFieldOfTheFormAsksOfEverything() {
        Question question = Questions.all().stream()
                .filter(stored -> !stored.parameters().isEmpty())
                .findFirst()
                .orElseThrow();
        String address = "/questions/" + question.name() + "?format=csv";
        String empty = "&" + question.parameters().get(0).name() + "=";
        assertEquals(site.ask(address).body(), site.ask(address + empty).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/questions/nothing-of-the-kind | 404 | There is no such question; the first page at / lists them.",
                "/questions/ | 404 | There is no such question; the first page at / lists them.",
                "/questions/articles?format=docx | 400 | There is no such format; there are html, table, csv, tsv, json, xml, spreadsheet.",
                "/questions/articles?place=Oslo | 400 | “articles” has no parameter “place”; it has none",
                "/nowhere | 404 | There is nothing here. The first page is at /, the SPARQL endpoint at /sparql, the graph store at /data."
            })
    void whatIsNotThereIsToldInASentence(String path, int status, String sentence) {
        HttpResponse<String> response = site.ask(path);
        assertEquals(status, response.statusCode());
        assertEquals("text/plain", contentType(response));
        assertEquals(sentence, response.body().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/questions/articles"})
    void pagesNeedNothingFromElsewhere(String path) {
        HttpResponse<String> response = site.ask(path);
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                List.of(),
                Pattern.compile("<style|<script(?! src=\"/assets/)[^>]*|\\s(?:style|on[a-z]+|src)=\"(?!/assets/)[^\"]*")
                        .matcher(response.body())
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @Test
    void markupInAnArgumentIsShownAndNotRun() {
        String name = questionWithActor();
        HttpResponse<String> response =
                site.ask("/questions/" + name + "?actor=" + encoded("<script>alert(1)</script>"));
        assertEquals(400, response.statusCode());
        assertEquals("text/plain", contentType(response));
    }

    @Test
    void argumentsStandInTheFormAndInTheLinksToOtherFormats() {
        String page = site.ask("/questions/" + questionWithActor() + "?actor=" + encoded("Tô Lâm"))
                .body();
        assertTrue(page.contains("value=\"Tô Lâm\""), page);
        assertTrue(page.contains("actor=T%C3%B4+L%C3%A2m&amp;format=csv"), page);
    }

    private static String questionWithActor() {
        return Questions.all().stream()
                .filter(question -> question.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("actor")))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void onlyReadingIsAllowed() {
        for (String method : List.of("POST", "PUT", "DELETE")) {
            assertEquals(405, site.send(method, "/", "x").statusCode(), method);
        }
    }
}
