package org.entente.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.facts.Claim;
import org.entente.facts.EventFact;
import org.entente.facts.EventKind;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Names.Sought;
import org.entente.facts.Occurrence;
import org.entente.facts.Role;
import org.entente.facts.StatedDate;

/** Reads the items of “events” and, where somebody commits to a future act, of “pledges”. */
final class EventReader implements FactReader<EventFact> {
    private final boolean pledges;

    private EventReader(boolean pledges) {
        this.pledges = pledges;
    }

    static EventReader events() {
        return new EventReader(false);
    }

    static EventReader pledges() {
        return new EventReader(true);
    }

    @Override
    public String section() {
        return pledges ? "pledges" : "events";
    }

    @Override
    public Optional<EventFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<Id> id = fields.required("id", values.slug(Kind.EVENT));
        Optional<EventKind> kind = fields.required("kind", values.word(EventKind.class, k -> k.commits() == pledges));
        Optional<String> title = fields.required("title", values::text);
        Optional<StatedDate> when = fields.optional("when", values::date);
        List<Id> place = fields.list("place", values.name(Sought.REGION));
        Map<Role, List<Id>> participants = participants(fields, values).orElse(Map.of());
        Optional<StatedDate> horizon = pledges ? fields.optional("horizon", values::date) : Optional.empty();
        Optional<Id> partOf = fields.optional("part-of", values.fact(Kind.EVENT));
        Optional<Occurrence> occurrence = occurrence(fields, values);
        List<Id> fulfils = fields.list("fulfils", values.fact(Kind.EVENT));
        Optional<Id> respondsTo = fields.optional("responds-to", values.fact(Kind.EVENT));
        List<Id> concerns = fields.list("concerns", values::anyFact);
        Optional<String> plover =
                fields.optional("plover", values.oneOf(claims.codes().plover(), code -> code));
        List<String> topics = claims.topics(fields);
        Optional<Claim> claim = claims.required(fields);
        return fields.sound(() -> new EventFact(
                id.orElseThrow(),
                kind.orElseThrow(),
                title.orElseThrow(),
                when,
                place,
                participants,
                horizon,
                partOf,
                occurrence.orElseThrow(),
                fulfils,
                respondsTo,
                concerns,
                plover,
                topics,
                claim.orElseThrow()));
    }

    /** An event says how far it has come; a pledge that is told of has been made. */
    private Optional<Occurrence> occurrence(Fields fields, References values) {
        return pledges
                ? fields.optional("occurrence", values.word(Occurrence.class))
                        .or(() -> Optional.of(Occurrence.OCCURRED))
                : fields.required("occurrence", values.word(Occurrence.class));
    }

    /** An event may be told without those who take part; a pledge is somebody's. */
    private Optional<Map<Role, List<Id>>> participants(Fields fields, References values) {
        Function<Node, Optional<Map<Role, List<Id>>>> roles =
                node -> Fields.of(node, values.findings()).flatMap(byRole -> participantsByRole(byRole, values));
        return pledges ? fields.required("participants", roles) : fields.optional("participants", roles);
    }

    private static Optional<Map<Role, List<Id>>> participantsByRole(Fields roles, References values) {
        Map<Role, List<Id>> read = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Id> actors = roles.list(role.code(), values.name(Sought.ACTOR));
            if (!actors.isEmpty()) {
                read.put(role, actors);
            }
        }
        return roles.sound(() -> read);
    }
}
