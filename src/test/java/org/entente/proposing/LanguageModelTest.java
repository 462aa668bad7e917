package org.entente.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.drafting.Suggestions;
import org.entente.drafting.Unfit;
import org.entente.facts.Attitude;
import org.entente.facts.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language model is asked in one way, and is not believed to keep to anything. */
class LanguageModelTest {
    private static final String STANCE = """
            {"events": [], "agreements": [], "stances": [{"attitude": "supports", "gist": "Sweden is for it.", "holder": "Sweden",
             "modality": "fact", "claimant": "", "paragraph": 1, "quotation": "Sweden supports the plan"}]}
            """;

    private static Suggestions ask(Stub stub) {
        return model(stub.address(), Optional.of("secret"))
                .suggest(new TreeMap<>(Map.of(1, "Sweden supports the plan.")), LocalDate.of(2026, 3, 5));
    }

    private static LanguageModel model(URI address, Optional<String> key) {
        return new LanguageModel(address, "small model", key, Duration.ofSeconds(1));
    }

    private static String refused(Stub stub) {
        try (stub) {
            return assertThrows(Unfit.class, () -> ask(stub)).getMessage();
        }
    }

    @Test
    void aGoodAnswerIsReadIntoRecords() {
        try (Stub stub = Stub.saying(STANCE)) {
            assertEquals(
                    new Suggestions.Stance(
                            Attitude.SUPPORTS,
                            "Sweden is for it.",
                            "Sweden",
                            Modality.FACT,
                            "",
                            1,
                            "Sweden supports the plan"),
                    ask(stub).stances().get(0));
        }
    }

    @Test
    void theSchemaIsStrictAndMadeOfTheRecords() {
        try (Stub stub = Stub.saying(STANCE)) {
            ask(stub);
            String asked = stub.asked().get(0).replaceAll("\\s", "");
            assertEquals(1, stub.asked().size());
            assertTrue(asked.startsWith("Bearersecret{"), "the key goes with it");
            assertTrue(asked.contains("\"strict\":true"), "strict");
            assertTrue(asked.contains("\"attitude\":{\"type\":\"string\",\"enum\":[\"supports\",\"opposes\""), "codes");
            assertTrue(asked.contains("\"required\":[\"events\",\"agreements\",\"stances\"]"), "all is required");
            assertFalse(asked.contains("\"additionalProperties\":true"), "nothing else is allowed");
            assertTrue(asked.contains("1:Swedensupportstheplan."), "paragraphs are numbered");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sure! Sweden supports the plan, and I would add that … | something other than the JSON",
                "`` | in “the answer”",
                "{\"events\": [], \"agreements\": [], \"stances\": []} And that is all. | something other than the JSON",
                "{\"events\": [], \"agreements\": []} | in “the answer”",
                "{\"events\": {}, \"agreements\": [], \"stances\": []} | in “events”",
                "{\"events\": [], \"agreements\": [], \"stances\": [{\"attitude\": \"loves\", \"gist\": \"\", \"holder\": \"\", \"modality\": \"fact\", \"claimant\": \"\", \"paragraph\": 1, \"quotation\": \"\"}]} | in “attitude”",
                "{\"events\": [], \"agreements\": [], \"stances\": [{\"attitude\": \"values\", \"gist\": \"\", \"holder\": \"\", \"modality\": \"fact\", \"claimant\": \"\", \"paragraph\": \"1\", \"quotation\": \"\"}]} | in “paragraph”",
                "[[[[[[ | something other than the JSON"
            })
    void anAnswerThatIsNotWhatWasAskedForIsRefusedWhole(String answer, String told) {
        String refused = refused(Stub.saying(answer));
        assertTrue(refused.contains(told), refused);
    }

    @Test
    void anAnswerThatNestsWithoutEndIsRefused() {
        assertTrue(refused(Stub.saying("[".repeat(100_000))).contains("other than the JSON"));
    }

    @Test
    void anAnswerThatBreaksOffIsRefused() {
        String refused = refused(new Stub(exchange -> Stub.send(exchange, 200, Stub.completion(STANCE, "length"))));
        assertTrue(refused.contains("broke off"), refused);
    }

    @Test
    void anAnswerWhoseConnectionBreaksIsRefused() {
        String refused = refused(new Stub(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"choices\": [".getBytes());
        }));
        assertTrue(refused.contains("gave no answer"), refused);
    }

    @Test
    void whoKeepsUsWaitingIsLeft() {
        String refused = refused(Stub.stalling());
        assertTrue(refused.contains("did not answer within 1.0 s"), refused);
    }

    @Test
    void anAnswerOfFiveMegabytesIsCutOff() {
        String refused = refused(Stub.saying("x".repeat(5_000_000)));
        assertTrue(refused.contains("longer than 1,000,000 bytes"), refused);
    }

    @ParameterizedTest
    @CsvSource({"500", "401", "429", "404"})
    void aRefusalIsToldByItsStatusAndWithoutTheKey(int status) {
        String refused = refused(new Stub(exchange -> Stub.send(exchange, status, "{\"error\": \"secret\"}")));
        assertTrue(refused.endsWith("answered with status " + status), refused);
        assertFalse(refused.contains("secret"), refused);
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        try (Stub elsewhere = Stub.saying(STANCE)) {
            String refused = refused(new Stub(exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.address() + "/chat/completions");
                Stub.send(exchange, 307, "");
            }));
            assertTrue(refused.contains("status 307"), refused);
            assertEquals(0, elsewhere.asked().size());
        }
    }

    @Test
    void anAddressAtWhichNobodyListensIsTold() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        LanguageModel model = model(URI.create("http://localhost:" + port + "/v1"), Optional.empty());
        String refused = assertThrows(Unfit.class, () -> model.suggest(new TreeMap<>(), LocalDate.of(2026, 3, 5)))
                .getMessage();
        assertTrue(refused.startsWith("the language model at http://localhost:" + port + " gave no answer"), refused);
    }

    @Test
    void anArticleThatIsTooLongIsNotSent() {
        try (Stub stub = Stub.saying(STANCE)) {
            TreeMap<Integer, String> story = new TreeMap<>(Map.of(1, "word ".repeat(30_000)));
            LanguageModel model = model(stub.address(), Optional.empty());
            assertThrows(Unfit.class, () -> model.suggest(story, LocalDate.of(2026, 3, 5)));
            assertEquals(0, stub.asked().size());
        }
    }

    @Test
    void itsProposalsBearItsNameInWordsThatAFileCanHold() {
        assertEquals(
                "language-model-small-model",
                model(URI.create("http://localhost/v1"), Optional.empty()).name());
    }
}
