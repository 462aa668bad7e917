package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The constants and the ontology file name the same terms. */
class ENTTest {
    @Test
    void theConstantsForClassesAreTheClassesOfTheOntology() {
        assertEquals(declared(OWL.Class), constants(type -> !type.equals(Property.class)));
    }

    @Test
    void theConstantsForPropertiesAreThePropertiesOfTheOntology() {
        SortedSet<String> properties = declared(OWL.ObjectProperty);
        properties.addAll(declared(OWL.DatatypeProperty));

        assertEquals(properties, constants(Property.class::equals));
    }

    @Test
    void aPropertyIsEitherOfThingsOrOfValues() {
        SortedSet<String> both = declared(OWL.ObjectProperty);
        both.retainAll(declared(OWL.DatatypeProperty));

        assertEquals(new TreeSet<>(), both);
    }

    @Test
    void aConstantIsNamedAsItsTerm() {
        assertAll(fields().map(field ->
                () -> assertEquals(ENT.NS + field.getName(), value(field).getURI())));
    }

    @Test
    void classesBeginWithACapitalAndPropertiesDoNot() {
        assertAll(
                () -> assertTrue(declared(OWL.Class).stream().allMatch(name -> Character.isUpperCase(name.charAt(0)))),
                () -> assertTrue(constants(Property.class::equals).stream()
                        .allMatch(name -> Character.isLowerCase(name.charAt(0)))));
    }

    @Test
    void thereAreEnoughConstantsToTrustTheComparison() {
        assertTrue(fields().count() > 100);
    }

    private static SortedSet<String> declared(Resource kind) {
        return Ontology.shipped()
                .graph()
                .find(Node.ANY, RDF.type.asNode(), kind.asNode())
                .mapWith(triple -> triple.getSubject().getURI().substring(ENT.NS.length()))
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> constants(Predicate<Class<?>> type) {
        return fields().filter(field -> type.test(field.getType()))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field> fields() {
        return Arrays.stream(ENT.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> Resource.class.isAssignableFrom(field.getType()));
    }

    private static Resource value(Field field) throws IllegalAccessException {
        return (Resource) field.get(null);
    }
}
