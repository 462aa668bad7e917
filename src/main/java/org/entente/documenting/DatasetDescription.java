package org.entente.documenting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.entente.ontology.ENT;
import org.entente.ontology.Prefixes;

/** The data set described in VoID and DCAT: what it is, how much it holds, where it is had. */
public final class DatasetDescription {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String ABOUT =
            "What articles of diplomatic news state about actors, regions, events, agreements, projects and figures: each "
                    + "statement in the named graph of its article, with who says so and a pointer to the passage. The facts "
                    + "are under the licence given; the articles are their publishers' and are not part of the data.";

    private final Model model = ModelFactory.createDefaultModel();
    private final Census census;
    private final Published published;
    private final Resource dataset;

    private DatasetDescription(Census census, Published published) {
        this.census = census;
        this.published = published;
        this.dataset = model.createResource(published.base() + "dataset");
        model.setNsPrefixes(Prefixes.mapping());
    }

    public static Model of(Census census, Published published) {
        DatasetDescription description = new DatasetDescription(census, published);
        description.document();
        description.dataset(published.base());
        description.partitions();
        description.access();
        description.subsets();
        return description.model;
    }

    private void document() {
        resource(published.address() + ".well-known/void")
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(DCTerms.title, "Description of the data set Entente", "en")
                .addProperty(FOAF.primaryTopic, dataset);
    }

    private void dataset(String base) {
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDFS.label, "Entente", "en")
                .addProperty(DCTerms.title, "Entente", "en")
                .addProperty(DCTerms.description, ABOUT, "en")
                .addProperty(DCTerms.license, resource(LICENCE))
                .addProperty(DCTerms.conformsTo, resource(ENT.NS.replace("#", "")))
                .addProperty(OWL.versionInfo, published.version())
                .addProperty(FOAF.homepage, resource(published.address()))
                .addProperty(DCAT.landingPage, resource(published.address()))
                .addProperty(VOID.uriSpace, base)
                .addProperty(VOID.uriRegexPattern, "^" + base.replace(".", "\\.") + "id/[a-z]+/[a-z0-9-]+$");
        vocabularies().forEach(namespace -> dataset.addProperty(VOID.vocabulary, resource(namespace)));
        examples(base).forEach(example -> dataset.addProperty(VOID.exampleResource, example));
        dataset.addLiteral(VOID.entities, census.named(base + "id/"));
    }

    /** The namespaces of the properties and classes in use, as far as they are well known. */
    private Stream<String> vocabularies() {
        return Stream.concat(census.properties().stream(), census.classes().stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .flatMap(iri ->
                        Prefixes.all().values().stream().filter(iri::startsWith).limit(1))
                .distinct();
    }

    private Stream<RDFNode> examples(String base) {
        return Stream.of(
                        ENT.Person,
                        ENT.Country,
                        ENT.Event,
                        ENT.Pledge,
                        ENT.Agreement,
                        ENT.Project,
                        ENT.Figure,
                        ENT.Stance,
                        ENT.Claim,
                        ENT.Article)
                .flatMap(type -> census.example(type.asNode()).stream())
                .filter(thing -> thing.isURI() && thing.getURI().startsWith(base))
                .map(model::asRDFNode)
                .distinct();
    }

    private void partitions() {
        dataset.addLiteral(VOID.triples, census.triples())
                .addLiteral(VOID.distinctSubjects, census.distinctSubjects())
                .addLiteral(VOID.distinctObjects, census.distinctObjects())
                .addLiteral(VOID.properties, (long) census.properties().size())
                .addLiteral(VOID.classes, (long) census.classes().size());
        census.classes().forEach(type -> {
            Resource part = part("class", type)
                    .addProperty(VOID._class, model.asRDFNode(type))
                    .addLiteral(VOID.entities, census.entities(type));
            dataset.addProperty(VOID.classPartition, part);
        });
        census.properties().forEach(property -> {
            PropertyTally tally = census.property(property);
            Resource part = part("property", property)
                    .addProperty(VOID.property, model.asRDFNode(property))
                    .addLiteral(VOID.triples, tally.triples())
                    .addLiteral(VOID.distinctSubjects, (long) tally.subjects().size())
                    .addLiteral(VOID.distinctObjects, (long) tally.objects().size());
            dataset.addProperty(VOID.propertyPartition, part);
        });
    }

    /** A part of the data set, named after what it is a part by, as there are no blank nodes. */
    private Resource part(String kind, Node term) {
        String known = ShortNames.of(term);
        String name = known.equals(term.toString())
                ? URLEncoder.encode(known, StandardCharsets.UTF_8)
                : known.replace(':', '-');
        return resource(dataset.getURI() + "#" + kind + "-" + name).addProperty(RDF.type, VOID.Dataset);
    }

    private void access() {
        Distributions distributions = new Distributions(dataset, published.address());
        Resource endpoint = resource(published.address() + "sparql");
        dataset.addProperty(VOID.sparqlEndpoint, endpoint);
        distributions.endpoint(endpoint);
        published.files().forEach(distributions::file);
        dataset.listProperties(DCAT.distribution)
                .toList()
                .forEach(had -> had.getResource().addProperty(DCTerms.license, resource(LICENCE)));
    }

    private void subsets() {
        census.graphs().forEach((graph, triples) -> {
            Resource subset = resource(graph.getURI())
                    .addProperty(RDF.type, VOID.Dataset)
                    .addLiteral(VOID.triples, triples.longValue());
            dataset.addProperty(VOID.subset, subset);
        });
    }

    private Resource resource(String iri) {
        return model.createResource(iri);
    }
}
