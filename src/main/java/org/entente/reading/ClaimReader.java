package org.entente.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Claim;
import org.entente.facts.CodeLists;
import org.entente.facts.Evidence;
import org.entente.facts.Id;
import org.entente.facts.Modality;
import org.entente.facts.Names.Sought;
import org.entente.facts.Voice;

/** Reads who says a fact, how, and on what evidence. */
final class ClaimReader {
    private final References references;
    private final CodeLists codes;
    private final Map<String, Optional<Evidence>> evidence;

    /** @param evidence the pointers of the article; without value where they are unsound */
    ClaimReader(References references, CodeLists codes, Map<String, Optional<Evidence>> evidence) {
        this.references = references;
        this.codes = codes;
        this.evidence = evidence;
    }

    References references() {
        return references;
    }

    CodeLists codes() {
        return codes;
    }

    List<String> topics(Fields fields) {
        return fields.list("topics", references.oneOf(codes.topics(), topic -> topic)).stream()
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Claim> required(Fields fact) {
        return fact.required("claim", this::claim);
    }

    /** Evidence without a claimant: for what the article shows rather than says. */
    Claim narrated(Fields fact) {
        return Claim.narrated(fact.some("evidence", this::pointer));
    }

    private Optional<Claim> claim(Node node) {
        return Fields.of(node, references.findings()).flatMap(this::claim);
    }

    private Optional<Claim> claim(Fields fields) {
        Optional<Id> claimant = fields.optional("claimant", references.name(Sought.ACTOR));
        Optional<Id> capacity = fields.optional("capacity", references.name(Sought.OFFICE));
        Optional<Id> addressee = fields.optional("addressee", references.name(Sought.ACTOR));
        Optional<Voice> voice = fields.optional("voice", references.word(Voice.class));
        Optional<Modality> modality = fields.optional("modality", references.word(Modality.class));
        List<Evidence> pointers = fields.some("evidence", this::pointer);
        if (fields.stands("capacity") && !fields.stands("claimant")) {
            references
                    .findings()
                    .error(
                            fields.placeOf("capacity"),
                            "a capacity without a claimant",
                            "say who speaks: “claimant: …”");
        }
        return fields.sound(() -> new Claim(
                claimant,
                capacity,
                addressee,
                voice.orElse(claimant.isPresent() ? Voice.PARAPHRASE : Voice.NARRATOR),
                modality.orElse(Modality.FACT),
                pointers));
    }

    private Optional<Evidence> pointer(Node node) {
        return references.text(node).flatMap(key -> evidence.containsKey(key) ? evidence.get(key) : unknown(node));
    }

    private Optional<Evidence> unknown(Node node) {
        String others = evidence.isEmpty() ? "" : ", or use one of " + Quoted.list(evidence.keySet());
        return references.refuse(
                node, node.form() + " is no evidence of this file", "add it under “evidence”" + others);
    }
}
