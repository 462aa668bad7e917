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

/** The files to build from: those that ship with the product, or those that a user names. */
public final class Sources {
    private static final String SEEDS = "seeds";

    private Sources() {}

    /** The register that ships with the product. */
    public static List<Source> shippedRegister() {
        return shipped("reference");
    }

    /** The fact files that ship with the product. */
    public static List<Source> shippedArticles() {
        return shipped("articles");
    }

    /**
     * The named files, and the YAML files of the named folders, subfolders included.
     *
     * @throws IOException naming the file, if one is missing or cannot be read
     */
    public static List<Source> of(List<Path> paths) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                sources.add(Source.of(file));
            }
        }
        return sources;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
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
