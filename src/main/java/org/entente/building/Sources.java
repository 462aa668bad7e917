package org.entente.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.reading.Source;

/**
 * What is built from.
 *
 * @param register the files of people, organizations, offices and regions that are known
 * @param articles the fact files
 */
public record Sources(List<Source> register, Articles articles) {
    private static final String SEEDS = "seeds";

    /** Of fact files that are at hand. */
    public Sources(List<Source> register, List<Source> articles) {
        this(register, Articles.of(articles));
    }

    /** What ships with the product. */
    public static Sources shipped() {
        return new Sources(shipped("reference"), shipped("articles"));
    }

    /** The same articles, with the files of more actors, offices and regions. */
    public Sources knowing(List<Path> files) throws IOException {
        List<Source> known = new ArrayList<>(register);
        known.addAll(Articles.in(files).list());
        return new Sources(known, articles);
    }

    /** The same register, with other articles. */
    public Sources telling(List<Path> files) {
        return new Sources(register, Articles.in(files));
    }

    /** The same articles, with nobody known. */
    public Sources unregistered() {
        return new Sources(List.of(), articles);
    }

    /** The file itself, or the fact files below a folder. */
    static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> file.toString().matches(".*\\.(ya?ml|json|jsonl|jsonl\\.gz)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static List<Source> shipped(String folder) {
        try {
            URI seeds = Objects.requireNonNull(Sources.class.getResource("/" + SEEDS + "/" + folder), "seeds")
                    .toURI();
            if (!"jar".equals(seeds.getScheme())) {
                return named(Path.of(seeds), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(seeds, Map.of())) {
                return named(jar.provider().getPath(seeds), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own seeds cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the product's own seeds cannot be found", e);
        }
    }

    /** Shipped files are named by where they stand in the product, wherever that is installed. */
    private static List<Source> named(Path directory, String folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files(directory)) {
            sources.add(new Source(SEEDS + "/" + folder + "/" + directory.relativize(file), Files.readAllBytes(file)));
        }
        return sources;
    }
}
