package org.entente.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.facts.ArticleFacts;
import org.entente.facts.CodeLists;
import org.entente.facts.Entry;
import org.entente.facts.Names;
import org.entente.ontology.Codes;
import org.entente.register.Register;

/** A register of a few invented people and two countries, in which the cases of the tests take place. */
public final class SmallWorld {
    /** The folders of cases live here. */
    public static final Path CASES = Path.of("src", "test", "resources");

    private static final RegisterReader REGISTER = new RegisterReader(sources(CASES.resolve("mapping/register")));
    private static final Names NAMES = Register.of(REGISTER.names());
    private static final CodeLists CODES = new CodeLists(Codes.of("measure"), Codes.of("topic"), Codes.of("plover"));

    private SmallWorld() {}

    public static Names names() {
        return NAMES;
    }

    public static CodeLists codes() {
        return CODES;
    }

    public static List<Entry> entries() {
        return REGISTER.entries(NAMES).value().orElseThrow();
    }

    /** Reads the text of a fact file. */
    public static Reading<ArticleFacts> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the bytes of a fact file, which findings call {@code facts.yaml}. */
    public static Reading<ArticleFacts> read(byte[] bytes) {
        return new ArticleReader(NAMES, CODES).read(new Source("facts.yaml", bytes));
    }

    /** The files of a folder, in the order of their names. */
    public static List<Source> sources(Path folder) {
        return listed(folder).stream().map(SmallWorld::source).toList();
    }

    /** The names of the folders in a folder, in their order. */
    public static List<String> cases(Path folder) {
        return listed(folder).stream()
                .filter(Files::isDirectory)
                .map(path -> path.getFileName().toString())
                .filter(name -> !name.equals("register"))
                .toList();
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
