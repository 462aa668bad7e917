package org.entente.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Rows as SPARQL 1.2 has them in JSON, each on a line of its own; the engine's own writer indents letter by letter. */
final class JsonRows implements RowSetWriter {
    private static final int CHUNK = 16 * 1024;

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        throw new UnsupportedOperationException("JSON is bytes; write it into an OutputStream");
    }

    @Override
    public void write(OutputStream out, boolean answer, Context context) {
        RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON).write(out, answer, context);
    }

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        List<Var> variables = rows.getResultVars();
        JsonTerms terms = new JsonTerms(new StringBuilder(2 * CHUNK), labels(context));
        StringBuilder text = terms.text();
        try {
            text.append("{ \"head\": { \"vars\": [")
                    .append(variables.stream()
                            .map(variable -> JsonTerms.quoted(variable.getVarName()))
                            .collect(Collectors.joining(", ")))
                    .append("] },\n  \"results\": { \"bindings\": [");
            for (String before = "\n"; rows.hasNext(); before = ",\n") {
                row(rows.next(), variables, terms, text.append(before));
                if (text.length() > CHUNK) {
                    flush(text, out);
                }
            }
            flush(text.append("\n] } }\n"), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NodeToLabel labels(Context context) {
        return context != null && context.isTrue(ARQ.outputGraphBNodeLabels)
                ? SyntaxLabels.createNodeToLabelAsGiven()
                : SyntaxLabels.createNodeToLabel();
    }

    private static void row(Binding row, List<Var> variables, JsonTerms terms, StringBuilder text) {
        String before = "    {";
        for (Var variable : variables) {
            Node value = row.get(variable);
            if (value != null) {
                text.append(before);
                terms.quote(variable.getVarName());
                text.append(": ");
                terms.write(value);
                before = ", ";
            }
        }
        text.append(before.equals(", ") ? "}" : "    {}");
    }

    private static void flush(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
