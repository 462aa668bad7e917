package org.entente.documenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.junit.jupiter.api.Test;

class OntologyDocumentTest {
    private static final DatasetGraph DATA = MemoryDataset.of(Desk.shipped().stream());
    private static final OntologyDocument DOCUMENT = OntologyDocument.of(DATA.getDefaultGraph(), Census.of(DATA));

    @Test
    void everyTermIsDocumentedOnceUnderItsLocalName() {
        List<String> documented = terms().map(Term::anchor).sorted().toList();
        assertEquals(documented, documented.stream().distinct().toList());
        Set<String> constants = Arrays.stream(ENT.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(constants, new TreeSet<>(documented));
    }

    @Test
    void everyCodeIsDocumentedUnderTheEndOfItsIri() {
        Set<String> declared = Ontology.shipped().graph().stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(triple -> triple.getSubject().getURI().replace("https://w3id.org/entente/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = DOCUMENT.schemes().stream()
                .flatMap(scheme -> scheme.codes().stream())
                .map(Scheme.Entry::anchor)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, documented);
        assertTrue(documented.contains("code/occurrence/planned"));
        assertTrue(documented.contains("id/topic/energy"));
    }

    @Test
    void partsStandInTheOrderOfTheFile() {
        assertEquals("Actors", DOCUMENT.parts().get(0).title());
        assertEquals("Regions", DOCUMENT.parts().get(1).title());
        assertEquals("Actor", DOCUMENT.parts().get(0).terms().get(0).anchor());
    }

    @Test
    void aClassTellsItsKindsWhatItHasAndWhatItMustFit() {
        Term event = term("Event");
        assertEquals("class", event.kind());
        assertTrue(row(event, "is a kind of").contains("schema:Event"));
        assertTrue(row(event, "has the kinds").contains("ent:Visit"));
        assertTrue(row(event, "has in the data").contains("ent:participant"));
        assertTrue(row(event, "must fit").contains("shape:Event"));
        assertTrue(event.count() > 50);
    }

    @Test
    void aPropertyTellsWhatItIsOfWhereItLeadsAndWhoCarriesIt() {
        Term guest = term("guest");
        assertEquals("property", guest.kind());
        assertEquals("ent:Event", row(guest, "of"));
        assertEquals("ent:Actor", row(guest, "leads to"));
        assertEquals("ent:participant", row(guest, "implies"));
        assertTrue(row(guest, "carried in the data by").matches("ent:Event \\d+"), guest::toString);
    }

    @Test
    void onlyTheWidestClassesThatCarryAPropertyAreTold() {
        String carriers = row(term("topic"), "carried in the data by");
        assertTrue(carriers.contains("ent:Event"), carriers);
        assertFalse(carriers.contains("ent:Visit"), carriers);
    }

    @Test
    void aPropertyOfSeveralClassesTellsThemAll() {
        assertEquals("ent:Stance, ent:Tenure", row(term("holder"), "of"));
    }

    @Test
    void anExampleIsAThingOfTheDataAndSaysWhatItsPropertyHolds() {
        Term.Example person = term("Person").example().orElseThrow();
        assertTrue(DATA.getDefaultGraph().contains(person.thing(), RDF.type.asNode(), ENT.Person.asNode()));
        assertEquals("", person.value());
        Term.Example headline = term("headline").example().orElseThrow();
        assertFalse(headline.value().isEmpty());
    }

    @Test
    void withoutDataThereAreTermsWithoutExamples() {
        DatasetGraph none = CensusTest.dataset("");
        OntologyDocument bare = OntologyDocument.of(none.getDefaultGraph(), Census.of(none));
        assertEquals(
                terms().count(),
                bare.parts().stream().mapToLong(part -> part.terms().size()).sum());
        Term actor = bare.parts().get(0).terms().get(0);
        assertEquals(0, actor.count());
        assertTrue(actor.example().isEmpty());
    }

    @Test
    void aCodeTellsItsMeaningWhatIsAboveItAndHowOftenItIsChosen() {
        Scheme topics = scheme("code/topic");
        Scheme.Entry nuclear = topics.codes().stream()
                .filter(code -> code.notation().equals("nuclear-energy"))
                .findFirst()
                .orElseThrow();
        assertEquals("energy", nuclear.broader());
        assertTrue(nuclear.definition().endsWith("."));
        assertTrue(nuclear.count() > 0);
        assertEquals("How far an event has come.", scheme("code/occurrence").definition());
    }

    @Test
    void theHeaderSaysVersionAndLicence() {
        assertEquals("https://w3id.org/entente/ontology", DOCUMENT.header().iri());
        assertEquals("1.0.0", DOCUMENT.header().version());
        assertEquals(
                "https://creativecommons.org/licenses/by/4.0/",
                DOCUMENT.header().licence());
    }

    private static Stream<Term> terms() {
        return DOCUMENT.parts().stream().flatMap(part -> part.terms().stream());
    }

    private static Term term(String name) {
        return terms().filter(term -> term.anchor().equals(name)).findFirst().orElseThrow();
    }

    private static Scheme scheme(String anchor) {
        return DOCUMENT.schemes().stream()
                .filter(scheme -> scheme.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static String row(Term term, String title) {
        return term.rows().stream()
                .filter(row -> row.title().equals(title))
                .map(Term.Row::text)
                .findFirst()
                .orElse("");
    }
}
