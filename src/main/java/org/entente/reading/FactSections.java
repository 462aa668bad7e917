package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.MentionFact;
import org.entente.facts.Place;

/** The sections of a file that state facts, one reader each; tenures first, since offices stand for their holders. */
final class FactSections {
    static final List<FactReader<?>> READERS = List.of(
            new TenureReader(),
            new MentionReader(),
            EventReader.events(),
            EventReader.pledges(),
            new AgreementReader(),
            new ProjectReader(),
            new FigureReader(),
            new StanceReader());

    private final ClaimReader claims;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Id, Place> places = new LinkedHashMap<>();

    FactSections(ClaimReader claims) {
        this.claims = claims;
    }

    void read(Fields file) {
        READERS.forEach(reader -> read(file, reader));
    }

    private <F extends Fact> void read(Fields file, FactReader<F> reader) {
        file.items(reader.section(), item -> {
            item.unoffered("drafted");
            item.optional("drafted", this::origin);
            Optional<F> fact = reader.read(item, claims);
            fact.ifPresent(stated -> add(stated, item.place()));
            return fact;
        });
    }

    /** By which rule a fact was drafted that nobody has looked at yet, and how sure the rule is. */
    private Optional<String> origin(Node node) {
        References values = claims.references();
        return Fields.of(node, values.findings()).flatMap(fields -> {
            Optional<String> rule = fields.required("rule", values::text);
            fields.required("confidence", values::number);
            return fields.sound(rule::orElseThrow);
        });
    }

    private void add(Fact fact, Place place) {
        Id id = fact.id();
        Place first = places.putIfAbsent(id, place);
        if (first != null && !(fact instanceof MentionFact)) {
            claims.references()
                    .findings()
                    .error(
                            place,
                            "the fact “" + id + "” is stated here a second time",
                            "keep one and give it both pieces of evidence; the first is at line " + first.line());
        }
        facts.add(fact);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    Map<Id, Place> places() {
        return Map.copyOf(places);
    }
}
