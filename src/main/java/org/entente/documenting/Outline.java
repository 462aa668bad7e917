package org.entente.documenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.ontology.OntologyFile;

/** The headings of a file and what is declared under each, in the order of the file, which its graph does not keep. */
record Outline(List<Part> parts) {
    private static final Pattern HEADING = Pattern.compile("### (.+)");
    private static final Pattern DECLARED = Pattern.compile("(\\w+:[\\w-]+) a .*");

    record Part(String title, List<Node> terms) {}

    static Outline of(OntologyFile file) {
        List<Part> parts = new ArrayList<>();
        Graph prefixes = file.graph();
        file.text().lines().forEach(line -> {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                parts.add(new Part(heading.group(1), new ArrayList<>()));
            }
            declared(line, prefixes)
                    .ifPresent(term -> parts.get(parts.size() - 1).terms().add(term));
        });
        return new Outline(parts);
    }

    private static Optional<Node> declared(String line, Graph prefixes) {
        Matcher declared = DECLARED.matcher(line);
        return declared.matches()
                ? Optional.of(NodeFactory.createURI(prefixes.getPrefixMapping().expandPrefix(declared.group(1))))
                : Optional.empty();
    }
}
