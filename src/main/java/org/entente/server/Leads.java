package org.entente.server;

import freemarker.template.TemplateMethodModelEx;
import java.util.Map;

/** What templates look up while they are filled: where a name leads, and the words that a passage holds. */
final class Leads {
    private Leads() {}

    static Map<String, TemplateMethodModelEx> of(Library library) {
        return Map.of(
                "leading", arguments -> library.link(arguments.get(0).toString()),
                "words", arguments -> library.words(arguments.get(0).toString()));
    }
}
