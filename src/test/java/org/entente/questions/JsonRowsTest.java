package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {
    private static final Var X = Var.alloc("x");
    private static final Var Y = Var.alloc("y");

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://example.org/a>",
                "\"plain\"",
                "\"\"",
                "\"Việt Nam — \\U0001F54A\"@vi",
                "\"left\"@he--rtl",
                "\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "\"no number\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "\"quote \\\" back \\\\ line \\n return \\r tab \\t bell \\u0007 null \\u0000\""
            })
    void eachTermIsReadBackAsItIs(String term) {
        Node value = NodeFactoryExtra.parseNode(term);
        String json = written(List.of(X), List.of(BindingFactory.binding(X, value)));
        assertEquals(value, read(json).next().get(X), json);
    }

    @Test
    void theFormIsThatOfTheStandard() {
        Node name = NodeFactory.createLiteralLang("Hà \"Nội\"", "vi");
        Node number = NodeFactoryExtra.intToNode(7);
        assertEquals(
                """
                { "head": { "vars": ["x", "y"] },
                  "results": { "bindings": [
                    {"x": {"type": "literal", "xml:lang": "vi", "value": "Hà \\"Nội\\""}, "y": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#integer", "value": "7"}},
                    {"y": {"type": "uri", "value": "http://example.org/a"}},
                    {}
                ] } }
                """,
                written(
                        List.of(X, Y),
                        List.of(
                                BindingFactory.binding(X, name, Y, number),
                                BindingFactory.binding(Y, NodeFactory.createURI("http://example.org/a")),
                                BindingFactory.empty())));
    }

    @Test
    void noRowsAndNoColumnsAreAnAnswerToo() {
        assertEquals(List.of(X), read(written(List.of(X), List.of())).getResultVars());
        assertTrue(read(written(List.of(), List.of(BindingFactory.empty()))).hasNext());
    }

    @Test
    void blankNodesAreTheSameThroughoutAnAnswerAndNamedByIt() {
        Node one = NodeFactory.createBlankNode("a label of the store");
        Node other = NodeFactory.createBlankNode();
        Node both = NodeFactory.createTripleTerm(Triple.create(one, NodeFactory.createURI("urn:p"), other));
        String json = written(
                List.of(X, Y),
                List.of(BindingFactory.binding(X, one, Y, other), BindingFactory.binding(X, both, Y, one)));
        assertTrue(json.contains("\"bnode\", \"value\": \"b0\""), json);
        RowSet rows = read(json);
        Binding first = rows.next();
        Binding second = rows.next();
        assertEquals(first.get(X), second.get(Y));
        assertEquals(first.get(Y), second.get(X).getTriple().getObject());
    }

    @Test
    void whoAsksForTheLabelsOfTheStoreGetsThem() {
        Context context = ARQ.getContext().copy().set(ARQ.outputGraphBNodeLabels, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Node blank = NodeFactory.createBlankNode("label7");
        new JsonRows().write(out, rows(List.of(X), List.of(BindingFactory.binding(X, blank))), context);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("label7"));
    }

    @Test
    void aLongAnswerIsWrittenInPartsThatAreOneWhole() {
        int many = 5000;
        List<Binding> rows = IntStream.range(0, many)
                .mapToObj(number -> BindingFactory.binding(X, NodeFactory.createLiteralString("🕊 " + number)))
                .toList();
        RowSet read = read(written(List.of(X), rows));
        IntStream.range(0, many)
                .forEach(number ->
                        assertEquals("🕊 " + number, read.next().get(X).getLiteralLexicalForm()));
    }

    /** Held against the engine's own writer. */
    @Test
    void yesAndNoAreAsTheEngineWritesThem() {
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        ByteArrayOutputStream engines = new ByteArrayOutputStream();
        new JsonRows().write(own, true, new Context());
        RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON).write(engines, true, new Context());
        assertEquals(engines.toString(StandardCharsets.UTF_8), own.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theEngineWritesJsonSoToo() {
        assertInstanceOf(
                JsonRows.class,
                RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON));
    }

    @Test
    void lettersAreNoBytes() {
        RowSet none = rows(List.of(), List.of());
        JsonRows writer = new JsonRows();
        assertThrows(UnsupportedOperationException.class, () -> writer.write(new StringWriter(), none, new Context()));
    }

    private static RowSet rows(List<Var> variables, List<Binding> rows) {
        return RowSetStream.create(variables, rows.iterator());
    }

    private static String written(List<Var> variables, List<Binding> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonRows().write((OutputStream) out, rows(variables, rows), new Context());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RowSet read(String json) {
        return RowSetReader.createReader(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Context());
    }
}
