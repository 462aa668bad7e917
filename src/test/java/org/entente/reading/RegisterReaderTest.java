package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.facts.ActorEntry;
import org.entente.facts.ActorKind;
import org.entente.facts.Entry;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.OfficeEntry;
import org.entente.facts.RegionEntry;
import org.entente.register.Register;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {
    private static final String NORWAY = "regions:\n  - {id: norway, kind: country, name: Norway}\n";

    @Test
    void entriesMayReferToThoseOfFilesThatComeLater() {
        List<Entry> entries = read("people:\n  - {id: kari, name: Kari, country: Norway}\n", NORWAY)
                .value()
                .orElseThrow();

        ActorEntry kari = (ActorEntry) entries.get(0);
        assertEquals(ActorKind.PERSON, kari.kind());
        assertEquals(new Id(Kind.REGION, "norway"), kari.country().orElseThrow());
    }

    @Test
    void countriesActAndOtherRegionsOnlyIfTheySay() {
        List<Entry> regions = read(NORWAY
                        + "  - {id: oslo, kind: city, name: Oslo}\n"
                        + "  - {id: svalbard, kind: administrative-area, name: Svalbard, acts: true}\n")
                .value()
                .orElseThrow();

        assertEquals(
                List.of(true, false, true),
                regions.stream().map(entry -> ((RegionEntry) entry).acts()).toList());
    }

    @Test
    void anOfficeBelongsToSomebody() {
        OfficeEntry office =
                (OfficeEntry) read(NORWAY, "offices:\n  - {id: king-of-norway, name: King of Norway, of: Norway}\n")
                        .value()
                        .orElseThrow()
                        .get(0);

        assertEquals(new Id(Kind.REGION, "norway"), office.of());
    }

    @Test
    void anOrganizationIsNoBlocUnlessItSays() {
        List<Entry> entries = read("""
                        organizations:
                          - {id: a, name: Union of Ports}
                          - {id: b, kind: bloc, name: League of Ports}
                        """).value().orElseThrow();

        assertEquals(
                List.of(ActorKind.ORGANIZATION, ActorKind.BLOC),
                entries.stream().map(entry -> ((ActorEntry) entry).kind()).toList());
    }

    @Test
    void oneWrongEntryKeepsTheWholeRegisterOut() {
        Reading<List<Entry>> register = read(NORWAY, "people:\n  - {id: kari, name: Kari, country: Norwegen}\n");

        assertTrue(register.value().isEmpty());
        assertEquals(List.of("“Norwegen” is no region that is known"), whats(register));
    }

    @Test
    void theProblemsOfAllFilesAreToldTogether() {
        Reading<List<Entry>> register = read("people: [{id: Kari}]\n", "places: []\n", "- regions\n", NORWAY);

        assertEquals(
                List.of(
                        "“name” is missing here",
                        "“Kari” cannot be an id",
                        "“places” is not a key that may stand here",
                        "the file holds a list, not sections"),
                whats(register));
    }

    @Test
    void anIdThatTwoFilesShareIsRefusedWithThePlaceOfTheFirst() {
        Reading<List<Entry>> register = read(NORWAY, NORWAY.replace("name: Norway", "name: Norge"));

        Finding finding = register.findings().get(0);
        assertEquals("“norway” is here a second time", finding.what());
        assertEquals("the first is at 0.yaml:2:5", finding.mend());
        assertEquals("1.yaml", finding.place().file());
    }

    @Test
    void oneSlugMayNameAPersonAndARegion() {
        assertEquals(
                2,
                read(NORWAY, "people:\n  - {id: norway, name: Nora Way}\n")
                        .value()
                        .orElseThrow()
                        .size());
    }

    @Test
    void anEmptyRegisterKnowsNobody() {
        assertEquals(List.of(), read().value().orElseThrow());
        assertEquals(List.of(), new RegisterReader(List.of()).names());
    }

    @Test
    void aNameInAnotherLanguageIsASpelling() {
        RegisterReader reader = reader("people:\n  - {id: kari, name: Kari, names: {ru: Кари}, aliases: [K]}\n");

        assertEquals(List.of("Kari", "Кари", "K"), reader.names().get(0).spellings());
    }

    private static List<String> whats(Reading<List<Entry>> reading) {
        return reading.findings().stream().map(Finding::what).toList();
    }

    private static Reading<List<Entry>> read(String... files) {
        RegisterReader reader = reader(files);
        return reader.entries(Register.of(reader.names(), reader.merges()));
    }

    private static RegisterReader reader(String... files) {
        return new RegisterReader(IntStream.range(0, files.length)
                .mapToObj(number -> new Source(number + ".yaml", files[number].getBytes(StandardCharsets.UTF_8)))
                .toList());
    }
}
