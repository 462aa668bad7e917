package org.entente.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.shared.JenaException;

/**
 * What came of the suites.
 *
 * @param problems what is wrong with each test that is not passed, by its key
 */
record Run(List<Case> cases, Map<String, String> problems) {
    static Run of(Documents documents) throws IOException {
        List<Case> cases = Manifests.cases(documents);
        Map<String, String> problems = new TreeMap<>();
        try (Endpoint endpoint = new Endpoint()) {
            for (Case test : cases) {
                problem(test, documents, endpoint).ifPresent(problem -> problems.put(test.key(), problem));
            }
        }
        return new Run(cases, problems);
    }

    private static Optional<String> problem(Case test, Documents documents, Endpoint endpoint) {
        try {
            return Kind.of(test).trial(test, documents, endpoint).problem(test);
        } catch (JenaException e) {
            return Trial.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The rows of the document's table: suite, kind, tests, passed, not passed. */
    List<String> table() {
        List<String> rows = new ArrayList<>();
        for (String suite : new TreeSet<>(cases.stream().map(Run::root).toList())) {
            for (Kind kind : Kind.values()) {
                row(suite, kind).ifPresent(rows::add);
            }
        }
        rows.add(row("all", "", cases));
        return rows;
    }

    private Optional<String> row(String suite, Kind kind) {
        List<Case> chosen = cases.stream()
                .filter(test -> root(test).equals(suite) && Kind.of(test) == kind)
                .toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(row(suite, kind.toString(), chosen));
    }

    private String row(String suite, String kind, List<Case> chosen) {
        long failed =
                chosen.stream().filter(test -> problems.containsKey(test.key())).count();
        return "| %s | %s | %d | %d | %d |".formatted(suite, kind, chosen.size(), chosen.size() - failed, failed);
    }

    private static String root(Case test) {
        return test.suite().replaceFirst("sparql1(\\d)/.*", "SPARQL 1.$1");
    }
}
