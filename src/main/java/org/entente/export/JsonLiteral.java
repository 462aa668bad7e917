package org.entente.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** A literal in expanded JSON-LD. Counts are numbers of JSON; decimals stay text, which keeps every digit. */
final class JsonLiteral {
    private static final Set<RDFDatatype> COUNTS =
            Set.of(XSDDatatype.XSDnonNegativeInteger, XSDDatatype.XSDpositiveInteger, XSDDatatype.XSDinteger);

    /** Numbers in their only spelling, and no longer than any reader of JSON can hold. */
    private static final Pattern PLAIN = Pattern.compile("0|-?[1-9]\\d{0,14}");

    private JsonLiteral() {}

    static JsonObject of(Node literal) {
        String text = literal.getLiteralLexicalForm();
        JsonObjectBuilder value = Json.createObjectBuilder();
        if (COUNTS.contains(literal.getLiteralDatatype()) && PLAIN.matcher(text).matches()) {
            value.add("@value", Long.parseLong(text));
        } else {
            value.add("@value", text);
        }
        if (!literal.getLiteralLanguage().isEmpty()) {
            value.add("@language", literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            value.add("@type", literal.getLiteralDatatypeURI());
        }
        return value.build();
    }
}
