package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.facts.Entry;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Label;
import org.entente.facts.MergedEntry;
import org.entente.facts.Merges;
import org.entente.facts.Names.Sought;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeReaderTest {
    private static final String ENTRIES = """
            people:
              - {id: kari, name: Kari Vik, aliases: [K. Vik]}
              - {id: kari-2, name: Kari Wiik, names: {ru: Кари}, misspellings: [Kari Wik]}
              - {id: kari-3, name: Kari Vik}
            organizations:
              - {id: ports, name: Union of Ports}
            regions:
              - {id: oslo, kind: city, name: Oslo}
            """;

    private static RegisterReader reader(String... lines) {
        String merged = lines.length == 0 ? "" : "merged:\n  - " + String.join("\n  - ", lines) + "\n";
        return new RegisterReader(List.of(new Source("register.yaml", (ENTRIES + merged).getBytes())));
    }

    private static Reading<List<Entry>> read(String... lines) {
        RegisterReader reader = reader(lines);
        return reader.entries(Register.of(reader.names(), reader.merges()));
    }

    private static Id actor(String slug) {
        return new Id(Kind.ACTOR, slug);
    }

    private static Register names(String... lines) {
        RegisterReader reader = reader(lines);
        return Register.of(reader.names(), reader.merges());
    }

    private static List<Id> called(Register names, String name) {
        return names.called(name, Sought.ACTOR).stream()
                .map(named -> named.id())
                .toList();
    }

    @Test
    void everyNameOfWhatIsMergedLeadsToWhatIsKept() {
        Register names = names("{id: actor/kari-2, into: actor/kari}", "{id: actor/kari-3, into: actor/kari}");
        for (String name : List.of("Kari Vik", "Kari Wiik", "Кари", "Kari Wik", "kari wiik", "K. Wiik")) {
            assertEquals(List.of(actor("kari")), called(names, name), name);
        }
        assertEquals(2, called(names(), "Kari Vik").size());
    }

    @Test
    void mergesLeadOnToWhereTheLastOfThemLeads() {
        Register names = names("{id: actor/kari-2, into: actor/kari-3}", "{id: actor/kari-3, into: actor/kari}");
        assertEquals(List.of(actor("kari")), called(names, "Kari Wiik"));
        assertEquals(actor("kari"), names.merges().now(actor("kari-2")));
        assertEquals(actor("ports"), names.merges().now(actor("ports")));
    }

    @Test
    void anEntryThatIsMergedBecomesNamesOfTheOther() {
        Entry merged = read("{id: actor/kari-2, into: actor/kari}").value().orElseThrow().stream()
                .filter(MergedEntry.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(actor("kari"), merged.id());
        Label beside = merged.label().beside(new Label("Kari Vik", java.util.Map.of(), List.of("Kari Wik"), List.of()));
        assertEquals(List.of("Kari Wiik", "Кари"), beside.aliases());
        assertEquals(List.of(), beside.misspellings(), "what is a right name of the other is no wrong one");
    }

    @Test
    void whatTheRegisterDoesNotHaveMayBeIntroducedByArticles() {
        Reading<List<Entry>> reading = read("{id: actor/kari-4, into: actor/kari}");
        assertTrue(reading.value().isPresent());
        Finding note = reading.findings().get(0);
        assertEquals(Severity.NOTE, note.severity());
        assertEquals("“actor/kari-4” is not in the register", note.what());
        assertEquals(10, note.place().line());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: actor/kari-2, into: actor/nobody} | “actor/nobody” is not in the register",
                "{id: actor/kari-2, into: region/oslo} | “actor/kari-2” and “region/oslo” are of two kinds",
                "{id: actor/kari-2, into: actor/ports} | one of “actor/kari-2” and “actor/ports” is a person, the other is not",
                "{id: actor/kari, into: actor/kari} | “actor/kari” and “actor/kari” are merged in a circle",
                "{id: kari-2, into: actor/kari} | “kari-2” does not name an entry",
                "{id: event/kari-2, into: actor/kari} | “event/kari-2” does not name an entry",
                "{id: actor/kari-2} | “into” is missing here",
                "{id: actor/kari-2, into: actor/kari, why: so} | “why” is not a key that may stand here"
            })
    void whatCannotBeMergedIsToldAndKeepsTheRegisterOut(String line, String what) {
        Reading<List<Entry>> reading = read(line);
        assertTrue(reading.value().isEmpty());
        assertEquals(
                List.of(what), reading.findings().stream().map(Finding::what).toList());
    }

    @Test
    void whatIsMergedTwiceOrInACircleIsToldWithItsPlace() {
        Reading<List<Entry>> twice =
                read("{id: actor/kari-2, into: actor/kari}", "{id: actor/kari-2, into: actor/kari-3}");
        assertEquals(
                "register.yaml:11:5: error: “actor/kari-2” is merged a second time; the first is at register.yaml:10:5",
                twice.findings().get(0).toString());
        Reading<List<Entry>> circle =
                read("{id: actor/kari-2, into: actor/kari}", "{id: actor/kari, into: actor/kari-2}");
        assertEquals(2, circle.findings().size());
        assertTrue(circle.value().isEmpty());
        assertEquals(actor("kari"), new Merges(java.util.Map.of(actor("kari"), actor("kari"))).now(actor("kari")));
    }

    @Test
    void anArticleThatIntroducesWhoIsMergedSpeaksOfWhoIsKept() {
        Register names = names("{id: actor/kari-4, into: actor/kari}");
        List<org.entente.facts.Named> introduced = List.of(
                new org.entente.facts.Named(actor("kari-4"), true, true, "Kari V", List.of("Kari V", "Kari V.")));
        assertEquals(
                List.of(actor("kari")),
                names.with(introduced).called("Kari V.", Sought.ACTOR).stream()
                        .map(named -> named.id())
                        .toList());
        assertEquals(List.of(), names.called("Kari V.", Sought.ACTOR));
    }
}
