package org.entente.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;
import org.apache.jena.sparql.lang.sparql_12.javacc.TokenMgrError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n # only a comment",
                "SELECT * WHERE { ?s ?p ?o }",
                "select*{?s a ent:Visit.?s ent:on ?d.}LIMIT 10",
                "PREFIX ent: <https://w3id.org/entente/ontology#>\r\nPREFIX : <x>\rASK { :a :b ent:, ; :c.d }",
                "SELECT ?größe $naïve ?a·b { ?ß ent:Großbritannien ex:a%20b ex:a\\-b }",
                "{ ?s ex:a.b.c. ?s ex:a. } # . and ex:a..b",
                "ex:a-b- a-b:c a.b:c _:b0 _:b.c :x::y ex:-a ex:.a ex:1a 1a",
                "A a aSk ASK true FALSE isURI isBLANK group_concat GROUPS insert data DELETE WHERE",
                "1 1.5 .5 1e9 1. 1.e0 +1 -1 - 1 5E 007",
                "\"one\" 'two' \"\" '' \"\"\"three \"quoted\" \"\"\" '''x''' \"a\\\"b\" \"tab\\t\" \"ünï\"@en-GB 'x'^^xsd:date",
                "\"line\nbreak\"",
                "< <= << <<( > >= >> )>> ) ) > = != ! ! = && || | |} {| { | ^ ^^ ~ + - * / ? $ @ ( ) ( # c\n) [ ] [\t] [ ?x ]",
                "<a b> <a{> <ok> <http://example.org/ä?q=1#f> <<http://x>",
                "\u0000 \u00e9 \ud83d\ude00 ?x\ud83d\ude00",
                "& SELECT",
                "SELECT \" unfinished",
                "<unfinished",
                "COUNT(DISTINCT ?x)MIN(?y)AS?z",
            })
    void wordsArePlacesAndKindsThatTheEngineSees(String text) {
        assertEquals(engines(text), ours(text));
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void everyKeywordIsOneHoweverItIsWritten(String keyword) {
        String text = keyword + " " + keyword.toUpperCase() + "(" + keyword.toLowerCase() + ":x " + keyword + "x";

        assertEquals(engines(text), ours(text));
    }

    static Stream<String> keywords() {
        return Stream.of(SPARQLParser12Constants.tokenImage)
                .map(image -> image.replace("\"", ""))
                .filter(image -> image.matches("\\w+"));
    }

    @Property(tries = 3000)
    void anyRowOfPiecesIsToldApartAsTheEngineDoes(@ForAll("texts") String text) {
        assertEquals(engines(text), ours(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                ("SELECT|a|ent:|:|x|Visit|ent:Visit|?|$|?x|.|..|1|12|-|+|_|_:|<|>|<http://e/x>|\"|'|\"s\"|'s'|\\|\\t|%|%20"
                                + "|{|}|(|)|[|]|;|,|*|/|=|!|&|~|^|@|@en|#|# c|é|·|\u0301|e|E|0.5|insert|data|true|COUNT")
                        .split("\\|"));
        Arbitrary<String> spaces = Arbitraries.of("", "", "", " ", "\n", "\r\n", "\r", "\t", "|", "||");
        return Arbitraries.oneOf(pieces, pieces, spaces).list().ofMaxSize(14).map(all -> String.join("", all));
    }

    private static List<String> ours(String text) {
        return told(new Scanner(text));
    }

    private static List<String> engines(String text) {
        return told(new SPARQLParser12TokenManager(new JavaCharStream(new StringReader(text), 1, 1)));
    }

    /** Each word with its kind and place, and last what the scanner complained of, if it did. */
    private static List<String> told(SPARQLParser12TokenManager scanner) {
        List<String> words = new ArrayList<>();
        try {
            Token word = scanner.getNextToken();
            while (word.kind != SPARQLParser12Constants.EOF) {
                words.add(told(word));
                word = scanner.getNextToken();
            }
            words.add(told(word));
        } catch (TokenMgrError e) {
            words.add(e.getMessage());
        }
        return words;
    }

    private static String told(Token word) {
        return Stream.of(word.beginLine, word.beginColumn, word.endLine, word.endColumn, word.kind)
                .map(String::valueOf)
                .collect(Collectors.joining(" ", "", " " + word.image));
    }
}
