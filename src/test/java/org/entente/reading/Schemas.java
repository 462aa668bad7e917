package org.entente.reading;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The JSON Schemas that ship with the product, by which editors complete and check fact files. */
final class Schemas {

    private static final String HOME = "https://schema.example/";
    static final String ARTICLE = "article.schema.json";
    static final String REGISTER = "register.schema.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(HOME + ARTICLE, text(ARTICLE), HOME + REGISTER, text(REGISTER))));

    private Schemas() {}

    static Schema named(String name) {
        return SCHEMAS.getSchema(SchemaLocation.of(HOME + name));
    }

    static Schema ofDates() {
        return SCHEMAS.getSchema(SchemaLocation.of(HOME + ARTICLE + "#/$defs/edtf"));
    }

    static JsonNode node(String schema) {
        return new ObjectMapper().readTree(text(schema));
    }

    static JsonNode tree(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }

    static String text(String schema) {
        return text(Seeds.FOLDER.resolve("schema").resolve(schema));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
