package org.entente.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Merges;
import org.entente.facts.Named;
import org.entente.facts.Names;
import org.entente.facts.Names.Sought;

/** Readers of references: names of actors, offices and regions, and ids of facts. */
final class References extends Values {
    private static final Set<Kind> FACTS = Set.of(Kind.EVENT, Kind.AGREEMENT, Kind.PROJECT);

    private final Names names;
    private final Map<Id, List<Id>> holders = new HashMap<>();

    References(Names names, Findings findings) {
        super(findings);
        this.names = names;
    }

    /** From now on the office's name can stand for its holder. */
    void holds(Id holder, Id office) {
        holders.computeIfAbsent(office, none -> new ArrayList<>()).add(holder);
    }

    /** Which things are known as others. */
    Merges merges() {
        return names.merges();
    }

    Function<Node, Optional<Id>> name(Sought sought) {
        return node -> text(node).flatMap(name -> {
            List<Named> called = names.called(name, sought);
            return called.size() == 1 ? Optional.of(called.get(0).id()) : unresolved(node, name, sought, called);
        });
    }

    private Optional<Id> unresolved(Node node, String name, Sought sought, List<Named> called) {
        if (called.size() > 1) {
            return refuse(
                    node, node.form() + " is the name of several", "write which one is meant: " + described(called));
        }
        List<Named> offices = sought == Sought.ACTOR ? names.called(name, Sought.OFFICE) : List.of();
        return offices.size() == 1 ? holder(node, offices.get(0)) : unknown(node, name, sought);
    }

    private Optional<Id> holder(Node node, Named office) {
        List<Id> known = holders.getOrDefault(office.id(), List.of());
        return known.size() == 1
                ? Optional.of(known.get(0))
                : refuse(
                        node,
                        node.form() + " is an office, and this file tells of "
                                + (known.isEmpty() ? "no holder" : "several holders") + " of it",
                        "name the person, or state one tenure of the office under “tenures”");
    }

    private Optional<Id> unknown(Node node, String name, Sought sought) {
        List<Named> other = names.called(name, Sought.ANYTHING);
        if (!other.isEmpty()) {
            return refuse(
                    node,
                    node.form() + " is known, but not as " + sought.word() + ": " + described(other),
                    "name what is meant by its own name");
        }
        List<Named> near = names.near(name, sought);
        String candidates = near.isEmpty() ? "" : "did you mean " + described(near) + "? Otherwise ";
        return refuse(
                node,
                node.form() + " is no " + sought.word() + " that is known",
                candidates + "add it to the register, or to “introduces” in this file");
    }

    private static String described(List<Named> several) {
        return String.join(
                ", ",
                several.stream()
                        .map(named -> "“" + Quoted.shortly(named.name()) + "” (" + named.id() + ")")
                        .toList());
    }

    /** The id of a fact of one kind, stated in this file or another. */
    Function<Node, Optional<Id>> fact(Kind kind) {
        return slug(kind);
    }

    /** The id of a fact with its kind before it: {@code agreement/eaeu-vietnam-fta}. */
    Optional<Id> anyFact(Node node) {
        return text(node)
                .flatMap(this::kindAndSlug)
                .or(() -> refuse(
                        node,
                        node.form() + " does not name a fact",
                        "write kind and id, as in event/…, agreement/… or project/…"));
    }

    /** A fact with its kind before it, or the name of an actor, office or region. */
    Optional<Id> anything(Node node) {
        return text(node)
                .flatMap(this::kindAndSlug)
                .or(() -> name(Sought.ANYTHING).apply(node));
    }

    private Optional<Id> kindAndSlug(String text) {
        return Id.of(text).filter(id -> FACTS.contains(id.kind()));
    }
}
