package org.entente.naming;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.Directory;

/** An index of names whose hits are held against the data that the asker sees: what is no name there is not found. */
final class CheckedIndex extends TextIndexLucene {
    /** The properties that give names; the first that fits tells how a hit is named. */
    static final List<Node> NAMING = Stream.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
            .map(Property::asNode)
            .toList();

    /** What is longer is no search for a name. */
    private static final int LONGEST = 500;

    private static final String NAME = "name";
    private static final String STATE = "state";

    private final DatasetGraph dataset;

    CheckedIndex(Directory directory, DatasetGraph dataset) {
        super(directory, config());
        this.dataset = dataset;
    }

    private static TextIndexConfig config() {
        EntityDefinition fields = new EntityDefinition("uri", NAME);
        NAMING.forEach(property -> fields.set(NAME, property));
        fields.setLangField("lang");
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new FoldedWords());
        config.setValueStored(true);
        return config;
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String marks) {
        if (words.length() > LONGEST) {
            throw new TextIndexParseException(
                    words.substring(0, LONGEST), "a search for a name has at most " + LONGEST + " letters");
        }
        List<Node> asked = properties.isEmpty()
                ? NAMING
                : properties.stream().map(Resource::asNode).toList();
        return super.query(subject, properties, words, graph, language, limit, null).stream()
                .flatMap(hit -> checked(hit, asked).stream())
                .toList();
    }

    private Optional<TextHit> checked(TextHit hit, List<Node> asked) {
        Graph known = dataset.getDefaultGraph();
        return asked.stream()
                .filter(property -> known.contains(hit.getNode(), property, hit.getLiteral()))
                .findFirst()
                .map(property -> new TextHit(hit.getNode(), hit.getScore(), hit.getLiteral(), null, property));
    }

    /** Whether a statement gives a thing a name. */
    static boolean names(Quad quad) {
        return NAMING.contains(quad.getPredicate()) && quad.getObject().isLiteral();
    }

    /** Takes a name in, once however often it is given, or out. */
    void put(Node thing, Node name, boolean stands) {
        Entity entity = new Entity(
                thing.isURI() ? thing.getURI() : "_:" + thing.getBlankNodeLabel(),
                null,
                name.getLiteralLanguage(),
                name.getLiteralDatatype());
        entity.put(NAME, name.getLiteralLexicalForm());
        deleteEntity(entity);
        if (stands) {
            addEntity(entity);
        }
    }

    /** Whether the data that the asker sees gives a thing this name. */
    boolean stands(Node thing, Node name) {
        Graph known = dataset.getDefaultGraph();
        return NAMING.stream().anyMatch(property -> known.contains(thing, property, name));
    }

    /** Makes the index anew from the data that the asker sees. */
    void fill() {
        try {
            getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new TextIndexException("the index of names cannot be emptied", e);
        }
        Graph known = dataset.getDefaultGraph();
        for (Node property : NAMING) {
            Iter.iter(known.find(Node.ANY, property, Node.ANY))
                    .filter(triple -> triple.getObject().isLiteral())
                    .forEach(triple -> put(triple.getSubject(), triple.getObject(), true));
        }
    }

    /** Makes what has been taken in and out be found, or not found, and notes the state that it is of. */
    void commit(String state) {
        getIndexWriter().setLiveCommitData(Map.of(STATE, state).entrySet());
        commit();
    }

    /** The state that the index is of; empty if it is of none. */
    String state() {
        Iterable<Map.Entry<String, String>> noted = getIndexWriter().getLiveCommitData();
        return noted == null
                ? ""
                : Iter.asStream(noted.iterator())
                        .filter(entry -> entry.getKey().equals(STATE))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }
}
