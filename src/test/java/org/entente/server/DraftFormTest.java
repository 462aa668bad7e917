package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.store.ArticleStore;
import org.entente.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Facts corrected field by field, by somebody who knows no YAML. */
class DraftFormTest {
    private static final String ARTICLE = """
            Chile and Norway talk fish
            Chilean Foreign Minister Ana Rojas will visit Norway on March 12.
            Norwegian Prime Minister Kari Moen met Rojas in Santiago on Monday.
            Trade between Chile and Norway rose 4 percent to $2 billion in 2025.
            "We hope for a treaty on the sea," Rojas said.
            """;

    /** What the form leaves as it is: a name for programs, and what is shown part by part. */
    private static final Set<String> NOT_IN_THE_FORM = Set.of("id", "claim", "drafted", "evidence");

    @TempDir
    private static Path folder;

    private static ArticleStore store;
    private static Site site;
    private static HttpResponse<String> drafted;

    private final FilledForm form = new FilledForm(drafted);

    @BeforeAll
    static void draft() throws IOException {
        store = Stores.open(folder);
        site = new Site(store, Token.of(FilledForm.SECRET));
        drafted = post("outlet=Andes+Daily&published=2026-03-05&text=" + Site.encoded(ARTICLE));
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
        store.close();
    }

    private static HttpResponse<String> post(String body) {
        return FilledForm.post(site, body);
    }

    private String visit(String path) {
        return visit(path, form);
    }

    private static String visit(String path, FilledForm form) {
        return "fact-" + form.fact("kind: visit") + "-" + path;
    }

    /** The draft after a form has been sent. */
    private static String file(FilledForm form) {
        HttpResponse<String> page = post(form.body());
        assertEquals(200, page.statusCode(), "refused");
        return new FilledForm(page).value("file");
    }

    @Test
    void aFormThatIsSentAsItCameAcceptsEverythingAndCorrectsNothing() {
        String before = form.value("file");
        form.decide("accept");
        String after = file(form);
        assertFalse(after.contains("verdict: corrected"), "something counts as corrected");
        List<String> facts = before.lines()
                .filter(line -> line.startsWith("    ") && !line.strip().startsWith("drafted:"))
                .map(line -> line.replaceAll(", drafted: \\{[^}]*}", ""))
                .toList();
        assertEquals(
                List.of(), facts.stream().filter(line -> !after.contains(line)).toList());
    }

    @Test
    void aFieldThatIsChangedIsCorrectedAndAllElseOfTheFactStays() {
        String before = form.value("lines-" + form.fact("kind: visit"));
        form.decide("accept").type(visit("title"), "Ana Rojas: \"fish\" first").type(visit("occurrence"), "confirmed");
        String after = file(form);
        String expected = before.replaceFirst(
                        "title: .*", Matcher.quoteReplacement("title: \"Ana Rojas: \\\"fish\\\" first\""))
                .replaceFirst("occurrence: .*", "occurrence: confirmed");
        assertEquals(
                expected,
                after.substring(after.indexOf(expected.substring(0, 20))).substring(0, expected.length()));
        assertTrue(after.contains("verdict: corrected, rule: "), "the review does not tell");
    }

    @Test
    void datesPlacesAndThoseWhoTakePartAreChangedAddedAndTakenOut() {
        form.decide("accept")
                .type(visit("when"), "2026-03-12/2026-03-14")
                .empty(visit("when.written"))
                .empty(visit("when.because"))
                .empty(visit("place"))
                .type(visit("participants-role"), "host")
                .type(visit("participants-name"), "Kari Moen");
        String after = file(form);
        assertTrue(after.contains("    when: 2026-03-12/2026-03-14\n"), "the date is not the one typed");
        assertTrue(after.contains("host: [Norway, Kari Moen]") || after.contains("host: Kari Moen"), "no host");
        assertFalse(after.contains("    place: Norway\n"), "the place is there still");
    }

    @Test
    void whatTheFormDoesNotShowSurvivesACorrection() {
        int fact = form.fact("kind: visit");
        form.type(
                        "lines-" + fact,
                        form.value("lines-" + fact) + "\n    plover: AGREE\n    concerns: [event/a, event/b]")
                .type(visit("title"), "Ana Rojas in Norway");
        FilledForm again = new FilledForm(post(form.body()));
        assertEquals("AGREE", again.value(visit("plover", again)), "what is rare has a control once it is there");
        assertEquals(List.of("event/a", "event/b", ""), again.all(visit("concerns", again)));
        again.type("verdict-" + again.fact("kind: visit"), "accept");
        String after = file(again);
        assertTrue(after.contains("title: Ana Rojas in Norway\n") && after.contains("    plover: AGREE\n"), "lost");
        assertTrue(after.contains("concerns: [event/a, event/b]") && after.contains("id: visit-of-ana-rojas"), "lost");
    }

    @Test
    void aNameThatNobodyKnowsIsToldAtItsFieldAndNothingTypedIsLost() {
        form.decide("accept").type(visit("participants-name"), "Ana Roja").type(visit("title"), "A visit");
        HttpResponse<String> page = post(form.body());
        assertEquals(422, page.statusCode());
        String told = FilledForm.plain(page.body());
        assertTrue(
                told.contains("Who takes part: “Ana Roja” is no actor that is known; did you mean “Ana Rojas”"), "no");
        assertTrue(told.contains("add it to the register, or at the end of this page"), "no way out");
        assertTrue(told.contains("1 fact could not be taken as corrected"), "no sentence at the top");
        FilledForm again = new FilledForm(page);
        assertEquals("A visit", again.value("fact-0-title"), "only that fact is left, as it was typed");
        assertEquals(List.of("accept"), again.all("verdict-0"));
        again.correct("fact-0-participants-name", "Ana Roja", "");
        assertTrue(file(again).contains("title: A visit\n"), "mended, it is taken");
    }

    @Test
    void eachFieldThatCannotBeReadIsNamed() {
        String figure = "fact-" + form.fact("measure: trade-turnover") + "-";
        form.decide("accept")
                .type(visit("when"), "next Tuesday")
                .type(visit("claim.evidence"), "e99")
                .type(figure + "value", "a lot")
                .type(figure + "unit", "")
                .type(figure + "title", "");
        String told = FilledForm.plain(post(form.body()).body());
        for (String field : List.of(
                "When: “next Tuesday”", "Sentences: “e99” is no evidence", "Number: “a lot”", "Title: it is missing")) {
            assertTrue(told.contains(field), "nothing tells “" + field + "”");
        }
    }

    @Test
    void whatIsTypedIsKeptWhereTheDecisionIsLeftForLater() {
        form.decide("later").type(visit("title"), "A visit");
        HttpResponse<String> page = post(form.body());
        assertEquals(200, page.statusCode());
        FilledForm again = new FilledForm(page);
        assertEquals("A visit", again.value(visit("title", again)));
        assertFalse(again.value("file").contains("title: A visit\n"), "nothing is decided");
        again.decide("accept");
        assertTrue(file(again).contains("title: A visit\n"), "it is taken when it is accepted");
    }

    @Test
    void linesAndFieldsMayBothBeChangedAndLinesThatAreNoneAreToldOf() {
        int fact = form.fact("kind: visit");
        String lines = form.value("lines-" + fact);
        form.decide("accept")
                .type("lines-" + fact, lines.replaceFirst("occurrence: \\w+", "occurrence: cancelled"))
                .type(visit("title"), "A visit");
        String after = file(form);
        assertTrue(after.contains("title: A visit\n") && after.contains("occurrence: cancelled\n"), "one is lost");
        HttpResponse<String> page =
                post(form.type("lines-" + fact, "kind: [visit").body());
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("These lines are not those of a fact"), "no sentence");
        assertEquals("kind: [visit", new FilledForm(page).value("lines-0"), "and they are kept");
    }

    @Test
    void aNameThatTheDraftLacksIsAddedAndCanBeNamedAtOnce() {
        form.decide("accept")
                .type("new-name", "Per Dahl")
                .type("new-of", "Norway")
                .type(visit("participants-name"), "Per Dahl");
        assertTrue(file(form).contains("    - {id: per-dahl, name: Per Dahl, country: Norway}\n"), "not introduced");
        form.type("new-sort", "city").type("new-name", "Bergen").type(visit("place"), "Bergen");
        assertTrue(post(form.correct(visit("participants-name"), "Per Dahl", "").body())
                .body()
                .contains("{id: bergen, kind: city, name: Bergen, within: Norway}"));
    }

    @Test
    void aNameThatCannotStandIsToldOfAndNothingIsTakenMeanwhile() {
        form.decide("accept")
                .type("new-name", "Per Dahl")
                .type("new-of", "Norge")
                .type(visit("title"), "A visit");
        HttpResponse<String> page = post(form.body());
        assertEquals(422, page.statusCode());
        assertTrue(FilledForm.plain(page.body()).contains("“Norge” is no region"), "no reason");
        FilledForm again = new FilledForm(page);
        assertEquals("Per Dahl", again.value("new-name"));
        assertEquals("A visit", again.value(visit("title", again)));
        assertFalse(
                again.value("file").contains("Per Dahl") || again.value("file").contains("verdict:"), "taken");
        again.type("new-name", "Ana Rojas");
        assertTrue(FilledForm.plain(post(again.body()).body()).contains("“Ana Rojas” is known already."), "twice");
    }

    @Test
    void aFormMayHaveAsManyControlsAsALongArticleNeeds() {
        String more = IntStream.range(1_000, 9_000)
                .mapToObj(fact -> "&fact-" + fact + "-title=A+fact")
                .collect(Collectors.joining());
        assertEquals(200, post(form.decide("accept").body() + more).statusCode());
    }

    @Test
    void aNameIsThatOfAnActorOrOfAPlaceAndHasOneControlForIt() {
        Matcher place = Pattern.compile("(?s)>Name</span> Santiago</legend>.*?name=\"fact-(\\d+)-(\\w+)\"")
                .matcher(drafted.body());
        assertTrue(place.find(), drafted.body());
        assertEquals("place", place.group(2));
        assertFalse(drafted.body().contains("name=\"fact-" + place.group(1) + "-actor\""));
        assertTrue(drafted.body().matches("(?s).*name=\"fact-\\d+-actor\" value=\"Ana Rojas\".*"));
    }

    @Test
    void eachFieldOfAFactFileHasItsControl() throws IOException {
        JsonNode kinds = new ObjectMapper()
                .readTree(Files.readString(Path.of("seeds/schema/article.schema.json")))
                .get("$defs");
        Map<String, String> sections = Map.of(
                "mentions", "mention",
                "tenures", "tenure",
                "events", "event",
                "pledges", "pledge",
                "agreements", "agreement",
                "projects", "project",
                "figures", "figure",
                "stances", "stance");
        sections.forEach((section, kind) -> {
            Set<String> shown = new TreeSet<>();
            DraftForm.of(section).forEach(field -> shown.add(field.path()));
            Set<String> all = new TreeSet<>(kinds.get(kind).get("properties").propertyNames());
            if (all.contains("claim")) {
                Stream<String> parts = kinds.get("claim").get("properties").propertyNames().stream();
                parts.forEach(part -> all.add("claim." + part));
            }
            all.removeAll(NOT_IN_THE_FORM);
            assertEquals(all, shown, section);
        });
    }

    @Test
    void closedListsOfferTheWordsOfTheSchema() throws IOException {
        JsonNode kinds = new ObjectMapper()
                .readTree(Files.readString(Path.of("seeds/schema/article.schema.json")))
                .get("$defs");
        for (String kind : List.of("event", "pledge", "agreement", "figure", "stance")) {
            String section = kind + "s";
            for (DraftField field : DraftForm.of(section)) {
                JsonNode words =
                        kinds.get(kind).get("properties").path(field.path()).path("enum");
                if (!words.isMissingNode()) {
                    List<String> offered = new ArrayList<>();
                    words.forEach(word -> offered.add(word.asString()));
                    assertEquals(new TreeSet<>(offered), new TreeSet<>(field.options()), section + " " + field.path());
                    assertEquals(DraftField.Sort.CHOICE, field.sort(), section + " " + field.path());
                }
            }
        }
    }
}
