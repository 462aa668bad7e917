package org.entente.server;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDFS;
import org.entente.portraits.DateWords;
import org.entente.portraits.Portraits;
import org.entente.questions.Answer;
import org.entente.server.Register.Cell;
import org.entente.server.Register.Heading;
import org.entente.server.Register.Piece;
import org.entente.server.Register.Row;
import org.entente.server.RegisterColumn.Manner;
import org.entente.server.RegisterColumn.Part;

/** Turns answers into registers. */
final class Registers {
    private final Library library;
    private final Portraits portraits;
    private final PerState<Map<String, String>> pages;

    Registers(Library library) {
        this.library = library;
        this.portraits = new Portraits(library.dataset());
        this.pages = new PerState<>(library.states(), this::pagesByName);
    }

    /** The page of each thing by its name; what several things are called leads nowhere. */
    private Map<String, String> pagesByName() {
        Map<String, String> pages = new HashMap<>();
        Set<String> several = new HashSet<>();
        library.dataset()
                .getDefaultGraph()
                .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filterKeep(label -> library.link(label.getSubject().toString()).startsWith("/"))
                .forEachRemaining(label -> {
                    String page = library.link(label.getSubject().getURI());
                    String before = pages.put(label.getObject().getLiteralLexicalForm(), page);
                    if (before != null && !before.equals(page)) {
                        several.add(label.getObject().getLiteralLexicalForm());
                    }
                });
        pages.keySet().removeAll(several);
        return pages;
    }

    /** Every column as it is. */
    Register whole(Answer answer) {
        return of(
                answer,
                answer.columns().stream()
                        .map(column -> RegisterColumn.of(column.replace('_', ' '), column))
                        .toList());
    }

    /** @param asked the name of what was asked */
    Register of(String asked, Answer answer) {
        return of(answer, RegisterColumns.shown(asked, answer));
    }

    private Register of(Answer answer, List<RegisterColumn> columns) {
        return new Register(
                columns.stream()
                        .map(column -> new Heading(column.heading(), holdsNumbers(column, answer)))
                        .toList(),
                answer.rows().stream()
                        .map(row -> new Row(columns.stream()
                                .map(column -> cell(column, row))
                                .toList()))
                        .toList());
    }

    private static boolean holdsNumbers(RegisterColumn column, Answer answer) {
        return answer.rows().stream()
                .flatMap(row -> column.main().stream().flatMap(part -> node(row, part.column()).stream()))
                .anyMatch(Registers::isNumber);
    }

    private Cell cell(RegisterColumn column, Binding row) {
        String sort = column.parts()
                .flatMap(part -> node(row, part.column()).stream())
                .sorted((one, other) -> Boolean.compare(isNumber(other), isNumber(one)))
                .map(Registers::sorted)
                .findFirst()
                .orElse("");
        return new Cell(sort, pieces(column.main(), row), pieces(column.below(), row));
    }

    private List<Piece> pieces(List<Part> parts, Binding row) {
        return parts.stream()
                .flatMap(part -> node(row, part.column()).stream().flatMap(node -> pieces(part, node, row)))
                .toList();
    }

    private Stream<Piece> pieces(Part part, Node node, Binding row) {
        Library.Cell plain = library.cell(node);
        if (!part.by().isEmpty()) {
            String link = node(row, part.by())
                    .map(thing -> library.link(thing.toString()))
                    .orElse("");
            return Stream.of(new Piece(plain.text(), link, plain.kind()));
        }
        String text = plain.text();
        return switch (part.manner()) {
            case NAMES ->
                Stream.of(text.split("; "))
                        .map(name -> new Piece(name, pages.now().getOrDefault(name, ""), "name"));
            case DATE -> Stream.of(new Piece(DateWords.of(text), "", "date"));
            case STATE -> Stream.of(new Piece(text.replace('-', ' '), "", "state"));
            default ->
                Stream.of(new Piece(
                        plain.kind().equals("thing") ? title(node) : text,
                        plain.link(),
                        part.manner() == Manner.PASSAGE ? "words" : plain.kind()));
        };
    }

    private String title(Node thing) {
        String title = portraits.reference(thing).text();
        return title.isEmpty() ? thing.toString() : title;
    }

    private static Optional<Node> node(Binding row, String column) {
        return Optional.ofNullable(row.get(Var.alloc(column)));
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof Number;
    }

    /** Dates are sorted by their digits, whatever surrounds them. */
    private static String sorted(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return text.replaceFirst("^[\\[{](?=\\d)", "");
    }
}
