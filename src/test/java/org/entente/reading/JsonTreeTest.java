package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.generating.GeneratedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is YAML, and the quick way through it must lead to where the slow one does. */
class JsonTreeTest {
    /** The tree that is made of the same text where the quick way is barred by a space before it. */
    private static String slowly(String json) {
        Findings findings = new Findings();
        Source source = new Source("f", (" " + json).getBytes(StandardCharsets.UTF_8));
        Optional<Node.Mapping> tree = YamlTree.read(source, findings);
        return tree.map(JsonTreeTest::told).orElseGet(() -> findings.inOrder().toString());
    }

    /** Scalars and keys with their columns, one less than where the space has moved them to. */
    private static String told(Node node) {
        return told(node, 1);
    }

    private static String told(Node node, int moved) {
        String at = "@" + node.place().line() + ":"
                + (node.place().column() - (node.place().line() == 1 ? moved : 0));
        if (node instanceof Node.Mapping mapping) {
            StringBuilder text = new StringBuilder(at + "{");
            mapping.values()
                    .forEach((key, value) -> text.append(key)
                            .append(told(new Node.Scalar(mapping.keys().get(key), ""), moved))
                            .append(told(value, moved)));
            return text + "}";
        }
        if (node instanceof Node.Sequence sequence) {
            StringBuilder text = new StringBuilder(at + "[");
            sequence.items().forEach(item -> text.append(told(item, moved)));
            return text + "]";
        }
        return at + "“" + ((Node.Scalar) node).text() + "”";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": \"b\"}",
                "{\"a\": [1, -2.50, 1e3, true, false, null, \"\"], \"b\": {\"c\": []}}",
                "{\"a\": \" spaces \", \"b\": \"line\\nbreak\", \"c\": \"t\\tab \\\\ \\\" \\/\"}",
                "{\"ô\": \"Đà Nẵng\", \"u\": \"\\u0111\", \"x\": 1}",
                "{\n  \"a\": {\n    \"b\": \"c\"\n  },\n  \"d\": [\n    \"e\"\n  ]\n}",
                "{\"a\":1,\"b\":{\"c\":[{\"d\":2},{\"d\":3}]}}"
            })
    void theTreeIsTheSameWithTheSamePlaces(String json) {
        Optional<Node.Mapping> tree = JsonTree.read("f", json);
        assertTrue(tree.isPresent(), "this is JSON");
        assertEquals(slowly(json), told(tree.get(), 0));
    }

    @Test
    void anArticleIsTheSameTree() {
        String json = new String(GeneratedArticle.of(5, 77), StandardCharsets.UTF_8);
        assertEquals(slowly(json), told(JsonTree.read("f", json).orElseThrow(), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": b}",
                "{\"a\": 1} {}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": [1, 2}",
                "{\"a\": \"b\"",
                "{a: 1}",
                "[1]",
                "",
                "{\"a\": &x 1}",
                "{\"a\": 1,}"
            })
    void whatIsMoreOrLessThanJsonIsLeftToTheOther(String text) {
        assertEquals(Optional.empty(), JsonTree.read("f", text));
    }

    @Test
    void whatIsNestedTooDeepIsLeftToTheOther() {
        assertEquals(Optional.empty(), JsonTree.read("f", "{\"a\": ".repeat(500) + "1" + "}".repeat(500)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"article\": {\"id\": \"one\"}}",
                "{\"x\": [{\"id\": \"no\"}], \"article\": {\"y\": {\"id\": \"no\"}, \"id\": \"one\"}}",
                "article:\n  headline: X\n  id: one\n",
                "# a remark\nevidence: {id: no}\narticle: {id: \" one \"}",
                "{article: {id: one}, b: [}"
            })
    void theIdIsFoundWithoutReadingAll(String text) {
        assertEquals(Optional.of("one"), id(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"article\": []}", "{\"article\": {\"id\": {}}}", "article: {id: No Slug}", "a"
            })
    void whereThereIsNoneNoneIsFound(String text) {
        assertEquals(Optional.empty(), id(text));
    }

    private static Optional<String> id(String text) {
        return ArticleReader.idIn(new Source("f", text.getBytes(StandardCharsets.UTF_8)));
    }
}
