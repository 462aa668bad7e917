package org.entente.store;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.entente.reading.Source;

/** The files that stand: of each article its last version, and the register's. */
record Shelf(Contents contents, FactFiles facts) {
    private static final String ENDING = ".yaml";

    Source article(String id) throws IOException {
        return new Source(
                id + ENDING, facts.read(contents.standing(id).orElseThrow().digest()));
    }

    /** The files of the register, by name. */
    Map<String, byte[]> register() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> file : contents.register().entrySet()) {
            files.put(file.getKey(), facts.read(file.getValue()));
        }
        return files;
    }
}
