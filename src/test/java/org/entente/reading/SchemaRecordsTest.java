package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.ActorKind;
import org.entente.facts.AgreementKind;
import org.entente.facts.Approximation;
import org.entente.facts.Attitude;
import org.entente.facts.Code;
import org.entente.facts.EventKind;
import org.entente.facts.FigureKind;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Modality;
import org.entente.facts.Occurrence;
import org.entente.facts.RegionKind;
import org.entente.facts.Status;
import org.entente.facts.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas and the reader know the same keys, require the same ones, and list the same words. */
class SchemaRecordsTest {
    /** A file in which every record stands once, with a key that it does not know; comments name the records. */
    private static final Set<String> WRITTEN_BY_PROGRAMS = Set.of("draft", "drafted", "review");

    private static final String BARE = """
            bare: x                # file
            article:
              {bare: x}            # article
            introduces:
              bare: x              # introduces
              people:
                - {bare: x}        # person
              organizations:
                - {bare: x}        # organization
              offices:
                - {bare: x}        # office
              regions:
                - bare: x          # region
                  point:
                    {bare: x}      # point
            mentions:
              - {bare: x}          # mention
            tenures:
              - bare: x            # tenure
                during:
                  {bare: x}        # date
            events:
              - bare: x            # event
                participants:
                  {bare: x}        # participants
              - claim:
                  {bare: x}        # claim
              - drafted:
                  {bare: x}        # drafted
            pledges:
              - {bare: x}          # pledge
            agreements:
              - {bare: x}          # agreement
            projects:
              - {bare: x}          # project
            figures:
              - {bare: x}          # figure
            stances:
              - {bare: x}          # stance
            review:
              - {bare: x}          # decision
            evidence:
              e1:
                {bare: x}          # evidence
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void theReaderKnowsThePropertiesOfTheSchema(String record) {
        Set<String> told = names(definition(record).path("properties").propertyNames());
        told.removeAll(WRITTEN_BY_PROGRAMS);
        assertEquals(told, known(record));
    }

    /** The last of them stands with a fact, not with the file. */
    @Test
    void whatProgramsWriteIsKnownThoughNotOffered() {
        String file = BARE.lines().findFirst().orElseThrow();
        for (String key : WRITTEN_BY_PROGRAMS) {
            Stream<String> unknown = SmallWorld.read(file + "\n" + key + ": x\n").findings().stream()
                    .map(Finding::what)
                    .filter(what -> what.startsWith("“" + key + "” is not a key"));
            assertEquals(key.equals("drafted") ? 1 : 0, unknown.count(), key);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void theReaderMissesWhatTheSchemaRequires(String record) {
        Set<String> required = new TreeSet<>();
        definition(record).path("required").forEach(key -> required.add(key.asString()));

        assertEquals(required, missed(record));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void theSchemaKnowsNoOtherKeys(String record) {
        assertEquals(false, definition(record).path("additionalProperties").asBoolean(true));
    }

    @Test
    void everyRecordOfTheSchemasIsCompared() {
        Set<String> defined = new TreeSet<>();
        for (String schema : List.of(Schemas.ARTICLE, Schemas.REGISTER)) {
            Schemas.node(schema).path("$defs").properties().stream()
                    .filter(definition -> definition.getValue().has("properties"))
                    .forEach(definition -> defined.add(definition.getKey()));
        }
        assertTrue(defined.size() > 15);

        defined.removeAll(records().toList());

        assertEquals(Set.of(), defined);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("lists")
    void closedListsAreTheSame(String property, String record, Collection<String> words) {
        Set<String> listed = new TreeSet<>();
        definition(record).path("properties").path(property).path("enum").forEach(word -> listed.add(word.asString()));

        assertEquals(new TreeSet<>(words), listed);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"topics, event", "topics, pledge", "topics, figure", "topics, stance", "measure, figure"})
    void openListsAreShownByTheirCodes(String property, String record) {
        JsonNode described = definition(record).path("properties").path(property);
        Set<String> shown = new TreeSet<>();
        described.path("items").path("examples").forEach(word -> shown.add(word.asString()));
        described.path("examples").forEach(word -> shown.add(word.asString()));

        assertEquals(
                property.equals("topics")
                        ? SmallWorld.codes().topics()
                        : SmallWorld.codes().measures(),
                shown);
    }

    @Test
    void aSlugIsTheSameInBoth() {
        for (String schema : List.of(Schemas.ARTICLE, Schemas.REGISTER)) {
            JsonNode slug = Schemas.node(schema).path("$defs").path("slug");
            assertEquals("^" + Id.SLUG + "$", slug.path("pattern").asString());
            assertEquals(Id.LONGEST_SLUG, slug.path("maxLength").asInt());
        }
    }

    static Stream<String> records() {
        return BARE.lines().filter(line -> line.contains("#")).map(line -> line.replaceFirst(".*# ", ""));
    }

    static Stream<Arguments> lists() {
        List<String> plover = List.copyOf(SmallWorld.codes().plover());
        return Stream.of(
                arguments("kind", "event", words(EventKind.class, kind -> !kind.commits())),
                arguments("kind", "pledge", words(EventKind.class, EventKind::commits)),
                arguments("kind", "agreement", Code.words(AgreementKind.class)),
                arguments("kind", "figure", Code.words(FigureKind.class)),
                arguments("kind", "organization", words(ActorKind.class, kind -> kind != ActorKind.PERSON)),
                arguments("kind", "region", Code.words(RegionKind.class)),
                arguments("occurrence", "event", Code.words(Occurrence.class)),
                arguments("occurrence", "pledge", Code.words(Occurrence.class)),
                arguments("status", "agreement", Code.words(Status.class)),
                arguments("approximation", "figure", Code.words(Approximation.class)),
                arguments("change-approximation", "figure", Code.words(Approximation.class)),
                arguments("attitude", "stance", Code.words(Attitude.class)),
                arguments("voice", "claim", Code.words(Voice.class)),
                arguments("modality", "claim", Code.words(Modality.class)),
                arguments("unit", "figure", FigureReader.UNITS.keySet()),
                arguments("plover", "event", plover),
                arguments("plover", "pledge", plover));
    }

    private static Set<String> known(String record) {
        return findings(record)
                .filter(finding -> finding.what().startsWith("“bare”"))
                .flatMap(finding ->
                        Pattern.compile("“([^”]+)”").matcher(finding.mend()).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missed(String record) {
        return findings(record)
                .flatMap(finding -> Pattern.compile("“([^”]+)” is missing here")
                        .matcher(finding.what())
                        .results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> findings(String record) {
        String text = record.equals("file") ? BARE.lines().findFirst().orElseThrow() : BARE;
        List<String> lines = text.lines().toList();
        return SmallWorld.read(text).findings().stream()
                .filter(finding -> lines.get(finding.place().line() - 1).endsWith("# " + record));
    }

    private static <E extends Enum<E> & Code> List<String> words(Class<E> list, Predicate<E> fits) {
        return Arrays.stream(list.getEnumConstants())
                .filter(fits)
                .map(Code::code)
                .toList();
    }

    private static JsonNode definition(String record) {
        return switch (record) {
            case "file" -> Schemas.node(Schemas.ARTICLE);
            case "date" ->
                Schemas.node(Schemas.ARTICLE)
                        .path("$defs")
                        .path("date")
                        .path("oneOf")
                        .path(1);
            case "point" -> definition("region").path("properties").path("point");
            case "person", "organization", "office", "region" ->
                Schemas.node(Schemas.REGISTER).path("$defs").path(record);
            default -> Schemas.node(Schemas.ARTICLE).path("$defs").path(record);
        };
    }

    private static Set<String> names(Collection<String> names) {
        return new TreeSet<>(names);
    }
}
