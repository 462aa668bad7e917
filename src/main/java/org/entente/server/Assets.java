package org.entente.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.facts.Digest;

/** All files that pages load: those that the index on the class path names, and no others. */
final class Assets {
    private static final int DIGITS = 12;
    private static final String FOLDER = "assets/";
    private static final Assets SHIPPED = new Assets();

    private final Map<String, Asset> known = new TreeMap<>();
    private final String version;

    private Assets() {
        new String(content("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(name -> asset(name, content(name)))
                .forEach(asset -> known.put(asset.name(), asset));
        version = Digest.name(DIGITS, known.values().stream().map(Asset::digest).toList());
    }

    static Assets shipped() {
        return SHIPPED;
    }

    /** Names the content of all of them: under it they may be kept for ever. */
    String version() {
        return version;
    }

    /** What the addresses of the files start with, in pages of this very version. */
    String root() {
        return "/" + FOLDER + version;
    }

    List<String> names() {
        return List.copyOf(known.keySet());
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** All of them are text. */
    private static Asset asset(String name, byte[] content) {
        return new Asset(name, Digest.name(DIGITS, new String(content, StandardCharsets.UTF_8)), content);
    }

    private static byte[] content(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file " + name + "; build it anew");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
