package org.entente.scanning;

import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.SPARQLParser;
import org.apache.jena.sparql.lang.sparql_12.javacc.ParseException;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12;
import org.apache.jena.sparql.lang.sparql_12.javacc.TokenMgrError;

/**
 * Reads queries in SPARQL 1.2 with the engine's grammar, and a scanner of our own. The engine's scanner is one method that is
 * too long for the virtual machine to compile, so that it is interpreted for ever: two fifths of all that a light query costs.
 */
public final class QueryReader extends SPARQLParser {
    private QueryReader() {}

    /**
     * Reads a query.
     *
     * @param base what relative IRIs in it are relative to, where it does not say
     * @throws QueryException if it is none, with the words of the engine
     */
    public static Query read(String text, String base) {
        if (text.contains("\\u")) {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
        }
        Query query = new Query();
        query.setBase(IRIx.create(base));
        return new QueryReader().parse(query, text);
    }

    @Override
    protected Query parse$(Query query, String text) {
        query.setSyntax(Syntax.syntaxSPARQL_12);
        query.setStrict(true);
        SPARQLParser12 parser = new SPARQLParser12(new Scanner(text));
        parser.setQuery(query);
        try {
            parser.QueryUnit();
            return query;
        } catch (ParseException e) {
            throw new QueryParseException(e.getMessage(), e.currentToken.beginLine, e.currentToken.beginColumn);
        } catch (TokenMgrError e) {
            throw new QueryParseException(e.getMessage(), parser.token.endLine, parser.token.endColumn);
        } catch (QueryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new QueryException(e.getMessage(), e);
        }
    }
}
