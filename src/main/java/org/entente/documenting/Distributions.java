package org.entente.documenting;

import java.util.Map;
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
    private static final Map<String, String> UNREGISTERED =
            Map.of("application/gexf+xml", "GEXF", "application/graphml+xml", "GraphML");

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
        distribution("sparql", "Everything, by SPARQL 1.1 query")
                .addProperty(DCAT.accessURL, endpoint)
                .addProperty(DCAT.accessService, endpoint);
    }

    void file(Download download) {
        Resource file = model.createResource(address + download.path());
        if (download.whole()) {
            dataset.addProperty(VOID.dataDump, file);
        }
        Resource had = distribution(download.path().replaceAll("[^a-z0-9]+", "-"), download.title())
                .addProperty(DCAT.accessURL, file)
                .addProperty(DCAT.downloadURL, file);
        if (UNREGISTERED.containsKey(download.mediaType())) {
            had.addProperty(DCTerms.format, format(UNREGISTERED.get(download.mediaType())));
        } else {
            had.addProperty(DCAT.mediaType, model.createResource(REGISTERED + download.mediaType()));
        }
    }

    private Resource distribution(String slug, String title) {
        Resource distribution = model.createResource(dataset.getURI() + "#distribution-" + slug)
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, title, "en");
        dataset.addProperty(DCAT.distribution, distribution);
        return distribution;
    }

    private Resource format(String name) {
        return model.createResource(dataset.getURI() + "#format-" + name)
                .addProperty(RDF.type, DCTerms.MediaTypeOrExtent)
                .addProperty(RDFS.label, name);
    }
}
