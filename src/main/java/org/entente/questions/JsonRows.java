package org.entente.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        Columns columns = Columns.of(rows.getResultVars());
        JsonTerms terms = new JsonTerms(new StringBuilder(2 * CHUNK), labels(context));
        StringBuilder text = terms.text();
        try {
            text.append("{ \"head\": { \"vars\": [")
                    .append(String.join(", ", columns.names))
                    .append("] },\n  \"results\": { \"bindings\": [");
            for (String before = "\n"; rows.hasNext(); before = ",\n") {
                text.append(before).append("    {");
                row(rows.next(), columns, terms);
                text.append('}');
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

    /** Variables, and their names as JSON has them. */
    private record Columns(List<Var> variables, List<String> names) {
        static Columns of(List<Var> variables) {
            return new Columns(
                    variables,
                    variables.stream()
                            .map(Var::getVarName)
                            .map(JsonTerms::quoted)
                            .toList());
        }
    }

    private static NodeToLabel labels(Context context) {
        return context != null && context.isTrue(ARQ.outputGraphBNodeLabels)
                ? SyntaxLabels.createNodeToLabelAsGiven()
                : SyntaxLabels.createNodeToLabel();
    }

    private static void row(Binding row, Columns columns, JsonTerms terms) {
        String between = "";
        for (int at = 0; at < columns.variables.size(); at++) {
            Node value = row.get(columns.variables.get(at));
            if (value != null) {
                terms.text().append(between).append(columns.names.get(at)).append(": ");
                terms.write(value);
                between = ", ";
            }
        }
    }

    private static void flush(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
