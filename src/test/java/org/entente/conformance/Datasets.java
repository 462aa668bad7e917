package org.entente.conformance;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;
import org.apache.jena.vocabulary.RDFS;

/** Datasets as manifests describe them. */
final class Datasets {
    private final Documents documents;

    Datasets(Documents documents) {
        this.documents = documents;
    }

    /** @param vocabulary that of queries or that of updates, which name the same things differently */
    DatasetGraph of(Resource described, String vocabulary) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Resource data : Case.all(described, vocabulary + "data")) {
            documents.dataset(data.getURI()).find().forEachRemaining(dataset::add);
        }
        for (Resource named : Case.all(described, vocabulary + "graphData")) {
            add(dataset, named, vocabulary);
        }
        return dataset;
    }

    private void add(DatasetGraph dataset, Resource named, String vocabulary) {
        if (named.isURIResource()) {
            load(dataset, named.getURI(), named.getURI());
            return;
        }
        String document = Case.one(named, vocabulary + "graph");
        load(dataset, named.getRequiredProperty(RDFS.label).getString(), document);
    }

    /** What a query's own clauses name is there under its name, as nothing is fetched for them. */
    void addNamed(DatasetGraph dataset, Query query) {
        for (List<String> named : List.of(query.getGraphURIs(), query.getNamedGraphURIs())) {
            named.stream().filter(documents::has).forEach(graph -> load(dataset, graph, graph));
        }
    }

    private void load(DatasetGraph dataset, String name, String document) {
        Node graph = NodeFactory.createURI(name);
        if (!dataset.containsGraph(graph)) {
            dataset.addGraph(graph, GraphFactory.createDefaultGraph());
            GraphOps.addAll(dataset.getGraph(graph), documents.graph(document).find());
        }
    }
}
