package org.entente.documenting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;

/** The vocabulary of shapes, as far as it is put into words. */
final class Sh {
    static final String NS = "http://www.w3.org/ns/shacl#";

    private Sh() {}

    static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }

    static Stream<RDFNode> values(Resource shape, String property) {
        return shape.listProperties(property(property)).mapWith(Statement::getObject).toList().stream();
    }

    static String name(RDFNode node) {
        return ShortNames.of(node.asNode());
    }

    static List<RDFNode> list(RDFNode list) {
        return list.as(RDFList.class).asJavaList();
    }

    /** A path in words. */
    static String path(RDFNode path) {
        if (path.isURIResource()) {
            return name(path);
        }
        if (path.canAs(RDFList.class)) {
            return list(path).stream().map(Sh::path).collect(Collectors.joining(", then "));
        }
        Statement only = path.asResource().listProperties().next();
        return switch (only.getPredicate().getLocalName()) {
            case "inversePath" -> "what has it as " + path(only.getObject());
            case "alternativePath" ->
                list(only.getObject()).stream().map(Sh::path).collect(Collectors.joining(" or "));
            case "oneOrMorePath" -> path(only.getObject()) + ", once or more in a row";
            default -> throw new IllegalStateException("There are no words for " + only.getPredicate());
        };
    }
}
