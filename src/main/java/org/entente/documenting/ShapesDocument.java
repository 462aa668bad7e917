package org.entente.documenting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.entente.ontology.OntologyFile;

/** The documentation of the shapes: what each is about, and what it demands, in words. */
public record ShapesDocument(Header header, List<Part> parts) {
    /** Shapes under the heading that the file gives them. */
    public record Part(String title, List<Shape> shapes) {}

    /**
     * A shape.
     *
     * @param targets what it holds to its demands; empty if only other shapes call on it
     * @param rows its demands
     */
    public record Shape(String anchor, String name, String targets, List<Row> rows) {}

    /**
     * A demand.
     *
     * @param path of which property; empty if of the thing itself
     * @param message what is said where it is not met; empty if nothing is
     * @param advice whether it only advises and refuses nothing
     */
    public record Row(String path, String demands, String message, boolean advice) {}

    public static ShapesDocument of() {
        Model model = ModelFactory.createModelForGraph(OntologyFile.SHAPES.graph());
        List<Part> parts = Outline.of(OntologyFile.SHAPES).parts().stream()
                .map(part -> new Part(
                        part.title(),
                        part.terms().stream().map(shape -> shape(shape, model)).toList()))
                .toList();
        return new ShapesDocument(Header.of(OntologyFile.SHAPES), parts);
    }

    private static Shape shape(Node term, Model model) {
        Resource shape = model.createResource(term.getURI());
        List<Row> rows = new ArrayList<>();
        row("", shape).ifPresent(rows::add);
        shape.listProperties(Sh.property("property"))
                .mapWith(Statement::getResource)
                .toList()
                .forEach(property -> row(Sh.path(property.getPropertyResourceValue(Sh.property("path"))), property)
                        .ifPresent(rows::add));
        rows.sort(Comparator.comparing(Row::path).thenComparing(Row::demands));
        return new Shape(term.getLocalName(), ShortNames.of(term), targets(shape), List.copyOf(rows));
    }

    private static String targets(Resource shape) {
        return Stream.concat(
                        Sh.values(shape, "targetClass").map(type -> "every " + Sh.name(type)),
                        Sh.values(shape, "targetSubjectsOf").map(property -> "whatever has " + Sh.name(property)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Optional<Row> row(String path, Resource shape) {
        String demands = Demands.of(shape);
        return demands.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        path,
                        demands,
                        Sh.values(shape, "message").map(Sh::name).findFirst().orElse(""),
                        Sh.values(shape, "severity")
                                .anyMatch(severity -> Sh.name(severity).equals("sh:Warning"))));
    }
}
