package org.entente.portraits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.entente.accounts.PledgeEntry;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** One thing as a reader wants it told. */
public final class Portrait {
    private final Graph graph;
    private final Node thing;
    private final Things things;
    private final Lines lines;
    private final Gist gist;

    Portrait(Graph graph, Node thing, Map<Node, PledgeEntry> ledger) {
        this.graph = graph;
        this.thing = thing;
        this.things = new Things(graph);
        this.lines = new Lines(things, ledger);
        this.gist = new Gist(graph, things, lines);
    }

    public String title() {
        return new Titles(things).of(thing);
    }

    /** What kind of thing it is, in words. */
    public String kind() {
        return gist.kind(thing);
    }

    /** What it is, in a line or two. */
    public String gist() {
        return gist.of(thing);
    }

    /** All its names, in whatever language and spelling; its title is among them. */
    public List<Name> names() {
        return Stream.of(names(SKOS.prefLabel, ""), names(SKOS.altLabel, "also"), names(SKOS.hiddenLabel, "misspelled"))
                .flatMap(names -> names)
                .toList();
    }

    private Stream<Name> names(Property property, String manner) {
        return things.all(thing, property).stream()
                .map(name -> new Name(name.getLiteralLexicalForm(), name.getLiteralLanguage(), manner))
                .sorted(Comparator.comparing((Name name) -> !name.language().equals("en"))
                        .thenComparing(Name::language));
    }

    /** What is stated of it, property by property. */
    public List<Detail> properties() {
        return new Properties(graph, things).of(thing);
    }

    /** What it has part in, by kind, the newest first. */
    public List<Chapter> chapters() {
        return new Chapters(graph, things, lines).of(thing);
    }

    /** Whether it is somebody or some place, of which articles tell nothing but how they spell the name. */
    public boolean isNamed() {
        return things.isA(thing, ENT.Actor) || things.isA(thing, ENT.Region);
    }

    /** Who says so, the latest first; a claim says so itself. */
    public List<Source> claims() {
        Sources sources = new Sources(things);
        return sources.of(things.isA(thing, ENT.Claim) ? List.of(thing) : sources.claims(thing));
    }
}
