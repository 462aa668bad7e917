package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.bench.systems.Product;

/** What a run of the benchmark is asked for, by system properties that start with {@code bench.}. */
record Settings(Path folder, Product product) {
    private static final List<String> PARTS = List.of("start", "parts", "mapping", "queries", "clients");

    static Settings ofThisRun() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = Path.of(property("jar", "target/entente-0.1.0-all.jar"));
        return new Settings(
                Path.of(property("folder", "target/bench")), new Product(java, jar, property("heap", "4g")));
    }

    /** Whether one of the parts is to be run; all are, unless some are named. */
    static boolean runs(String part) {
        Set<String> only = Set.of(property("only", String.join(",", PARTS)).split(","));
        if (!PARTS.containsAll(only)) {
            throw new IllegalArgumentException("-Dbench.only takes some of " + PARTS + ", with commas, not " + only);
        }
        return only.contains(part);
    }

    /** Whether one of the systems takes part; all do, unless some are named. */
    static boolean takesPart(String system) {
        String systems = property("systems", "");
        return systems.isEmpty() || Set.of(systems.split(",")).contains(system);
    }

    /** How many articles; 400 of their statements make a million of 2400. */
    static int articles() {
        return Integer.parseInt(property("articles", "2400"));
    }

    /** How many articles are mapped, one number after the other, to see whether time grows as they do. */
    static List<Integer> sizes() {
        return Stream.of(property("sizes", "1000,10000").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** Where RMLMapper's class path is written down, if it is. */
    static Optional<String> rmlMapper() throws IOException {
        Path file = Path.of(property("rmlmapper", "target/bench/rmlmapper.classpath"));
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /** How often each question is asked of each system while times are taken, with other constants each time. */
    static int rounds() {
        return Integer.parseInt(property("rounds", "21"));
    }

    /** How often it is before; compilers of Java need some time until they have seen what is asked. */
    static int warmUpRounds() {
        return Integer.parseInt(property("warm-up", "100"));
    }

    /** How long many clients ask each system while they are counted. */
    static Duration load() {
        return Duration.ofSeconds(Long.parseLong(property("seconds", "15")));
    }

    /** A property that is not set, or set to nothing, as a build that passes it on does, counts as not given. */
    private static String property(String name, String usually) {
        String value = System.getProperty("bench." + name, "");
        return value.isBlank() ? usually : value;
    }
}
