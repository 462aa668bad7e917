package org.entente.texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.facts.Article;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Digest;
import org.entente.facts.Evidence;
import org.entente.facts.Finding;
import org.entente.facts.Passage;
import org.entente.facts.Place;

/** The texts in a folder, found by their digests: how the files are called does not matter. */
public final class ArticleTexts {
    private final Map<Path, CanonicalText> texts;
    private final List<Finding> unreadable;

    private ArticleTexts(Map<Path, CanonicalText> texts, List<Finding> unreadable) {
        this.texts = texts;
        this.unreadable = unreadable;
    }

    /**
     * Reads all {@code .txt} files of a folder.
     *
     * @throws IOException naming the folder or file, if it is missing or cannot be read
     */
    public static ArticleTexts in(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<Path, CanonicalText> texts = new LinkedHashMap<>();
        List<Finding> unreadable = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                texts.put(file, CanonicalText.of(utf8(file)));
            } catch (CharacterCodingException e) {
                unreadable.add(Finding.error(
                        Place.of(file.toString()), "this text is not UTF-8", "save it in the encoding UTF-8"));
            }
        }
        return new ArticleTexts(texts, unreadable);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String utf8(Path file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        if (text.indexOf('\0') >= 0) {
            // UTF-16 without a byte order mark decodes as UTF-8, with a zero beside each letter.
            throw new CharacterCodingException();
        }
        return text;
    }

    /** One error for each file that is no text. */
    List<Finding> unreadable() {
        return unreadable;
    }

    /** The text of an article, exactly as the facts were taken from it. */
    public Optional<CanonicalText> of(Article article) {
        return of(article.digest());
    }

    /**
     * The file that seems to hold an article in another state: more than half of what its pointers begin with stands
     * there, and more than in any other file. Nothing is taken from it; it is named so that somebody can look.
     */
    Optional<Path> changed(ArticleFacts facts) {
        List<String> beginnings = evidence(facts)
                .map(evidence -> evidence.anchor().get(0))
                .distinct()
                .toList();
        return texts.entrySet().stream()
                .filter(entry -> 2 * standing(beginnings, entry.getValue()) > beginnings.size())
                .max(Comparator.comparingLong(entry -> standing(beginnings, entry.getValue())))
                .map(Map.Entry::getKey);
    }

    private static long standing(List<String> words, CanonicalText text) {
        return words.stream().filter(some -> !text.find(some).isEmpty()).count();
    }

    private static Stream<Evidence> evidence(ArticleFacts facts) {
        return facts.facts().stream()
                .flatMap(fact -> fact.claim().evidence().stream())
                .distinct();
    }

    CanonicalText at(Path file) {
        return texts.get(file);
    }

    /** The words of a passage; only of a text that is here, unchanged. */
    public Optional<String> words(Passage passage) {
        return of(passage.text())
                .flatMap(text -> text.words(new CanonicalText.Span(passage.start(), passage.end())))
                .filter(words -> Digest.of(words).equals(passage.digest()));
    }

    private Optional<CanonicalText> of(String digest) {
        return texts.values().stream()
                .filter(text -> text.digest().equals(digest))
                .findFirst();
    }
}
