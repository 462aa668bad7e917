package org.entente.bench.mapping;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** IRIs straight from what a fact file says: names are made part of them, and not looked up anywhere. */
final class Names {
    private static final String BASE = "https://w3id.org/entente/";

    private Names() {}

    static String graph(String article) {
        return BASE + "graph/" + article;
    }

    static String thing(String kind, String id) {
        return BASE + "id/" + kind + "/" + id;
    }

    static String named(String kind, String name) {
        return thing(kind, slug(name));
    }

    static String code(String scheme, String code) {
        return BASE + "code/" + scheme + "/" + code;
    }

    /** A thing that is named by its kind and id. */
    static String path(String kindAndId) {
        return BASE + "id/" + kindAndId;
    }

    /** One name, or each of a list. */
    static List<String> several(JsonNode names) {
        return names.isArray() ? names.valueStream().map(JsonNode::asString).toList() : List.of(names.asString());
    }

    /** The digits of so many millions. */
    static String millions(String value) {
        return value.replace(" million", "000000");
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            slug.append(letter == ' ' ? '-' : Character.toLowerCase(letter));
        }
        return slug.toString();
    }
}
