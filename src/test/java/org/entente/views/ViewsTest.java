package org.entente.views;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.Parameter;
import org.entente.questions.UnfitArgument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewsTest {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());
    private static final DatasetGraph EMPTY = MemoryDataset.of(Stream.of());

    static List<Askable> all() {
        return Views.all();
    }

    @Test
    void eachNameIsAskedForOneThing() {
        List<String> names = Views.all().stream().map(Askable::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
        assertTrue(names.size() >= 25);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatCanBeAskedSaysWhatItIsAndWhatItsParametersNarrow(Askable asked) {
        assertTrue(asked.name().matches("[a-z]+(-[a-z]+)*"), asked.name());
        assertTrue(asked.title().length() > 5 && asked.title().length() <= 70, asked.title());
        assertTrue(asked.description().endsWith("."), asked.description());
        for (Parameter parameter : asked.parameters()) {
            assertFalse(parameter.description().isBlank(), asked.name());
            assertFalse(parameter.description().endsWith("."), parameter.description());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyGraphIsAnsweredWithoutRowsAndWithAllColumns(Askable asked) throws UnfitArgument {
        Answer none = Views.ask(asked, EMPTY, Map.of());
        assertEquals(List.of(), none.rows(), asked.name());
        assertEquals(Views.ask(asked, SHIPPED, Map.of()).columns(), none.columns());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameQuestionGetsTheSameAnswer(Askable asked) throws UnfitArgument {
        assertEquals(
                Views.ask(asked, SHIPPED, Map.of()).rows().stream()
                        .map(Object::toString)
                        .toList(),
                Views.ask(asked, SHIPPED, Map.of()).rows().stream()
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anUnknownParameterIsRefused(Askable asked) {
        UnfitArgument problem =
                assertThrows(UnfitArgument.class, () -> Views.ask(asked, SHIPPED, Map.of("nonesuch", "x")));
        assertTrue(problem.getMessage().startsWith("“" + asked.name() + "” has no parameter “nonesuch”"));
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void aSectionIsMadeOfWhatCanBeAskedAndItsMainPartKnowsAllParameters(Section section) {
        Set<String> main = parameters(Views.named(section.word()).orElseThrow());
        assertAll(section.parts().stream().map(part -> () -> {
            Set<String> own = parameters(Views.named(part).orElseThrow());
            // What the main part does not know could not be given at all.
            assertTrue(part.equals("independent-sources") || main.containsAll(own), part);
        }));
    }

    private static Set<String> parameters(Askable asked) {
        return asked.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    }

    @Test
    void sectionsAreKnownByTheirWords() {
        assertEquals(
                List.of("pledges", "figures", "agreements", "statements", "names", "accounts"),
                Arrays.stream(Section.values()).map(Section::word).toList());
        assertEquals(Section.NAMES, Section.named("names").orElseThrow());
        assertTrue(Section.named("nonesuch").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CCY_USD USD", "CCY_VND VND", "NUM items", "YR years", "PERCENT percent", "MegaW MW", "GigaW GW"
            })
    void unitsAreShownAsPeopleWriteThem(String pair) {
        assertEquals(pair.split(" ")[1], Labels.unit(pair.split(" ")[0]));
    }
}
