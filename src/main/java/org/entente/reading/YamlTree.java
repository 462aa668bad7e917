package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Reads plain YAML, without tags, anchors and aliases, into a tree whose scalars are the text as written. */
final class YamlTree {
    static final int DEEPEST = 20;
    private static final YAMLFactory YAML =
            YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();
    private static final String PLAIN = "write plain YAML: mappings, lists and text";

    private final String file;
    private final Findings findings;
    private final YAMLParser parser;
    private final int[] letters;

    private YamlTree(String file, String text, YAMLParser parser, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.parser = parser;
        this.letters = text.codePoints().toArray();
    }

    /** The document's mapping; empty, with findings, if the file is anything else. */
    static Optional<Node.Mapping> read(Source source, Findings findings) {
        return SourceText.of(source, findings)
                .flatMap(text -> JsonTree.read(source.name(), text).or(() -> parse(source.name(), text, findings)));
    }

    private static Optional<Node.Mapping> parse(String file, String text, Findings findings) {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlTree(file, text, parser, findings).document();
        } catch (Unfit unfit) {
            findings.error(unfit.place, unfit.getMessage(), unfit.mend);
        } catch (JacksonException e) {
            String problem =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("unreadable");
            findings.error(
                    at(file, e.getLocation()),
                    "this is not YAML: " + Quoted.shortly(problem),
                    "look for a missing colon, quote or bracket, or for a wrong indentation, here or just above");
        }
        return Optional.empty();
    }

    private Optional<Node.Mapping> document() {
        if (parser.nextToken() == null) {
            throw new Unfit(Place.of(file), "the file is empty", "write its sections; the first is “article:”");
        }
        Node node = node(0);
        if (parser.nextToken() != null) {
            throw new Unfit(here(), "a second document starts here", "keep one document a file");
        }
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        throw new Unfit(node.place(), "the file holds " + node.form() + ", not sections", "write “section:” lines");
    }

    private Node node(int depth) {
        refuseSharing();
        if (depth > DEEPEST) {
            throw new Unfit(here(), "nested more than " + DEEPEST + " deep", PLAIN);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> new Node.Scalar(here(), text());
        };
    }

    private String text() {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? ""
                : parser.getString().strip();
    }

    private Node.Mapping mapping(int depth) {
        Place start = here();
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseSharing();
            String key = parser.currentName();
            Place place = here();
            parser.nextToken();
            Node value = node(depth + 1);
            if (keys.containsKey(key)) {
                findings.error(
                        place,
                        "the key “" + Quoted.shortly(key) + "” stands here a second time",
                        "keep one; the first is at line " + keys.get(key).line());
            } else {
                keys.put(key, place);
                values.put(key, value);
            }
        }
        return new Node.Mapping(start, values, keys);
    }

    private Node.Sequence sequence(int depth) {
        Place start = here();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(start, items);
    }

    /** Aliases can make a small file expand without end, and tags can name classes: neither is needed here. */
    private void refuseSharing() {
        if (parser.isCurrentAlias()) {
            throw new Unfit(here(), "an alias (*) is not allowed", "repeat the value, or " + PLAIN);
        }
        if (parser.getObjectId() != null || startsWith('&')) {
            throw new Unfit(here(), "an anchor (&) is not allowed", "leave it out, or quote the text; " + PLAIN);
        }
        if (parser.getTypeId() != null) {
            throw new Unfit(here(), "a tag (!) is not allowed", "leave it out, or quote the text; " + PLAIN);
        }
    }

    /** Whether the token does, with its anchor: the parser tells of the anchors of mappings and lists alone. */
    private boolean startsWith(char sign) {
        long start = parser.currentTokenLocation().getCharOffset();
        return start >= 0 && start < letters.length && letters[(int) start] == sign;
    }

    private Place here() {
        return at(file, parser.currentTokenLocation());
    }

    private static Place at(String file, @Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.of(file)
                : new Place(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** Ends the reading of a file that cannot be read on. */
    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;
        private final String mend;

        Unfit(Place place, String what, String mend) {
            super(what, null, false, false);
            this.place = place;
            this.mend = mend;
        }
    }
}
