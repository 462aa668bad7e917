package org.entente.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the document tells people of the suites: how many tests are passed, and each that is not. */
record ConformanceDocument(List<String> lines) {
    private static final Pattern ROW = Pattern.compile("\\| (SPARQL|all).*");
    private static final Pattern EXCEPTIONS = Pattern.compile("- `(sparql\\d+/[\\w-]+)`: (.+)");

    static ConformanceDocument read() throws IOException {
        return new ConformanceDocument(Files.readAllLines(Path.of("src/site/conformance.md")));
    }

    List<String> table() {
        return lines.stream().filter(line -> ROW.matcher(line).matches()).toList();
    }

    /** The keys of the tests that are said not to be passed. */
    Set<String> exceptions() {
        Set<String> keys = new TreeSet<>();
        for (String line : lines) {
            Matcher row = EXCEPTIONS.matcher(line);
            if (row.matches()) {
                Arrays.stream(row.group(2).replace("`", "").split(",\\s*"))
                        .forEach(name -> keys.add(row.group(1) + "/" + name));
            }
        }
        return keys;
    }
}
