package org.entente.scanning;

import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;

/** Tells the words of a query apart: those that most queries consist of here, all others as the engine's scanner does. */
final class Scanner extends SPARQLParser12TokenManager {
    private final Text text;
    private final Words words;

    Scanner(String query) {
        this(query, new Text(query));
    }

    private Scanner(String query, Text text) {
        super(text);
        this.text = text;
        this.words = new Words(query);
    }

    @Override
    public Token getNextToken() {
        text.goOn(words.afterSpace(text.next()));
        return words.findsOne(text.next()) ? told() : super.getNextToken();
    }

    private Token told() {
        Token token = Token.newToken(words.kind(), text.take(words.end()));
        token.beginLine = text.getBeginLine();
        token.beginColumn = text.getBeginColumn();
        token.endLine = text.getEndLine();
        token.endColumn = text.getEndColumn();
        return token;
    }
}
