package org.entente.documenting;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.entente.ontology.Prefixes;

/** Names of terms with the prefixes of the data, and of the shapes and lists of codes besides. */
public final class ShortNames {
    private static final PrefixMapping KNOWN = PrefixMapping.Factory.create()
            .setNsPrefixes(Prefixes.all())
            .setNsPrefix("code", "https://w3id.org/entente/code/")
            .setNsPrefix("shape", "https://w3id.org/entente/shapes#")
            .lock();

    private ShortNames() {}

    /** A term by its prefix and name, or its whole IRI if its prefix is not known; a literal by its text. */
    public static String of(Node term) {
        return term.isURI() ? of(term.getURI()) : term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    public static String of(String iri) {
        return Optional.ofNullable(KNOWN.qnameFor(iri)).orElse(iri);
    }

    /** The IRI that a prefix and a name stand for; absent if the prefix is not known. */
    public static Optional<String> iri(String prefix, String name) {
        return Optional.ofNullable(KNOWN.getNsPrefixURI(prefix)).map(namespace -> namespace + name);
    }
}
