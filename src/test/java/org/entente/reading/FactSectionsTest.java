package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.facts.Fact;
import org.junit.jupiter.api.Test;

class FactSectionsTest {
    @Test
    void everyKindOfFactHasASection() {
        Set<?> read = FactSections.READERS.stream()
                .map(reader -> (ParameterizedType) reader.getClass().getGenericInterfaces()[0])
                .map(type -> type.getActualTypeArguments()[0])
                .collect(Collectors.toSet());

        assertEquals(Set.of(Fact.class.getPermittedSubclasses()), read);
    }

    @Test
    void noTwoReadersShareASection() {
        List<String> sections =
                FactSections.READERS.stream().map(FactReader::section).toList();

        assertEquals(sections.stream().distinct().toList(), sections);
    }

    @Test
    void tenuresAreReadBeforeAllThatNamesPeopleByTheirOffice() {
        assertEquals("tenures", FactSections.READERS.get(0).section());
        assertTrue(FactSections.READERS.size() > 7);
    }
}
