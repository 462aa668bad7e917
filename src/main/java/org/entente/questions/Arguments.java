package org.entente.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.accounts.PledgeState;
import org.entente.facts.Code;
import org.entente.facts.Folded;
import org.entente.ontology.Codes;

/** Reads the arguments of a question: names are looked up in the graph's own labels, folded. */
final class Arguments {
    private static final List<Property> NAMES = List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel);

    private final Graph graph;

    Arguments(Graph graph) {
        this.graph = graph;
    }

    /** The values of the parameters given; those not given stay unbound. */
    Map<Parameter, Node> read(Askable asked, Map<String, String> given) throws UnfitArgument {
        Map<Parameter, Node> values = new TreeMap<>(Comparator.comparing(Parameter::name));
        for (Map.Entry<String, String> argument : given.entrySet()) {
            Parameter parameter = parameter(asked, argument.getKey());
            values.put(parameter, value(parameter, argument.getValue().strip()));
        }
        return values;
    }

    private static Parameter parameter(Askable asked, String name) throws UnfitArgument {
        for (Parameter parameter : asked.parameters()) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        String known = asked.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
        throw new UnfitArgument(
                "“" + asked.name() + "” has no parameter “" + name + "”; it has " + (known.isEmpty() ? "none" : known));
    }

    private Node value(Parameter parameter, String text) throws UnfitArgument {
        return switch (parameter.type()) {
            case DATE -> day(parameter, text);
            case TOPIC, MEASURE -> code(parameter, text);
            case STATE -> state(parameter, text);
            default -> thing(parameter, text);
        };
    }

    private static Node day(Parameter parameter, String text) throws UnfitArgument {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException e) {
            throw new UnfitArgument(parameter.name() + ": “" + text + "” is not a day; write one like 2025-05-08");
        }
    }

    private static Node state(Parameter parameter, String text) throws UnfitArgument {
        if (Code.of(PledgeState.class, text).isPresent()) {
            return NodeFactory.createLiteralString(text);
        }
        throw new UnfitArgument(parameter.name() + ": “" + text + "” is no state of a pledge; write one of "
                + String.join(", ", Code.words(PledgeState.class)));
    }

    private static Node code(Parameter parameter, String text) throws UnfitArgument {
        String scheme = parameter.type().word();
        return Codes.of(scheme).stream()
                .filter(code -> Folded.words(code).equals(Folded.words(text)))
                .map(code -> Codes.node(scheme, code))
                .findFirst()
                .orElseThrow(() -> new UnfitArgument(parameter.name() + ": “" + text + "” is no " + scheme
                        + "; write one of " + String.join(", ", Codes.of(scheme))));
    }

    private Node thing(Parameter parameter, String text) throws UnfitArgument {
        Set<String> found = new TreeSet<>();
        String wanted = Folded.words(text);
        for (Property name : NAMES) {
            graph.find(Node.ANY, name.asNode(), Node.ANY)
                    .filterKeep(triple -> isOf(parameter, triple.getSubject()))
                    .filterKeep(triple -> meant(text, wanted, triple.getSubject(), triple.getObject()))
                    .forEachRemaining(triple -> found.add(triple.getSubject().getURI()));
        }
        if (found.size() == 1) {
            return NodeFactory.createURI(found.iterator().next());
        }
        throw new UnfitArgument(parameter.name() + ": “" + text + "” "
                + (found.isEmpty()
                        ? "is no " + parameter.type().word() + " of this graph; write "
                                + parameter.type().form()
                        : "is the name of several: " + String.join(", ", found)));
    }

    private static boolean isOf(Parameter parameter, Node thing) {
        return thing.isURI()
                && parameter.type().kinds().stream()
                        .anyMatch(kind -> thing.getURI().contains("/id/" + kind + "/"));
    }

    private static boolean meant(String text, String wanted, Node thing, Node label) {
        return thing.getURI().equals(text)
                || thing.getURI().endsWith("/" + text)
                || Folded.words(label.getLiteralLexicalForm()).equals(wanted);
    }
}
