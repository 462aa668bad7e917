package org.entente.documenting;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** The forms in which the data set is had: the endpoint, whole dumps, and files for graph tools. */
final class Distributions {
    private static final String REGISTERED = "https://www.iana.org/assignments/media-types/";

    /**
     * A file to be had.
     *
     * @param type its media type; where it starts with {@code x:} it is the name of a format that has none
     */
    private record Download(String path, String title, String type) {
        boolean hasMediaType() {
            return !type.startsWith("x:");
        }

        String slug() {
            return path.replaceAll("^export/", "").replaceAll("[^a-z0-9]+", "-");
        }
    }

    private static final List<Download> DUMPS = List.of(
            new Download("export/all.ttl", "Everything as Turtle", "text/turtle"),
            new Download("export/all.trig", "Everything as TriG, with named graphs", "application/trig"),
            new Download("export/all.nt", "Everything as N-Triples", "application/n-triples"),
            new Download("export/all.nq", "Everything as N-Quads, with named graphs", "application/n-quads"),
            new Download("export/all.jsonld", "Everything as JSON-LD, with named graphs", "application/ld+json"),
            new Download("export/all.rdf", "Everything as RDF/XML", "application/rdf+xml"));

    private static final List<Download> GRAPHS = List.of(
            new Download("export/facts.gexf", "Actors and facts for Gephi", "x:GEXF 1.3"),
            new Download("export/actors.gexf", "Actors and their relations for Gephi", "x:GEXF 1.3"),
            new Download("export/facts.graphml", "Actors and facts as GraphML", "x:GraphML"),
            new Download("export/facts.cx2", "Actors and facts for Cytoscape", "x:CX2"),
            new Download("export/facts.cyjs", "Actors and facts for Cytoscape.js", "application/json"),
            new Download("export/facts.csv.zip", "Actors and facts as tables of nodes and edges", "application/zip"),
            new Download("export/places.geojson", "Places on a map", "application/geo+json"),
            new Download("export/events.ics", "Events as a calendar", "text/calendar"));

    private final Resource dataset;
    private final String address;
    private final Model model;

    Distributions(Resource dataset, String address) {
        this.dataset = dataset;
        this.address = address;
        this.model = dataset.getModel();
    }

    void endpoint(Resource endpoint) {
        endpoint.addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL endpoint of Entente", "en")
                .addProperty(DCAT.endpointURL, endpoint)
                .addProperty(DCAT.endpointDescription, endpoint)
                .addProperty(DCAT.servesDataset, dataset)
                .addProperty(DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/"));
        Resource queried = distribution("sparql", "Everything, by SPARQL 1.1 query")
                .addProperty(DCAT.accessURL, endpoint)
                .addProperty(DCAT.accessService, endpoint);
        dataset.addProperty(DCAT.distribution, queried);
    }

    void files() {
        DUMPS.forEach(dump -> dataset.addProperty(VOID.dataDump, model.createResource(address + dump.path())));
        DUMPS.forEach(this::file);
        GRAPHS.forEach(this::file);
    }

    private void file(Download download) {
        Resource file = model.createResource(address + download.path());
        Resource had = distribution(download.slug(), download.title())
                .addProperty(DCAT.accessURL, file)
                .addProperty(DCAT.downloadURL, file);
        if (download.hasMediaType()) {
            had.addProperty(DCAT.mediaType, model.createResource(REGISTERED + download.type()));
        } else {
            had.addProperty(DCTerms.format, format(download.type().substring(2)));
        }
        dataset.addProperty(DCAT.distribution, had);
    }

    private Resource distribution(String slug, String title) {
        return model.createResource(dataset.getURI() + "#distribution-" + slug)
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, title, "en");
    }

    private Resource format(String name) {
        return model.createResource(dataset.getURI() + "#format-" + name.replaceAll("\\W+", "-"))
                .addProperty(RDF.type, DCTerms.MediaTypeOrExtent)
                .addProperty(RDFS.label, name);
    }
}
