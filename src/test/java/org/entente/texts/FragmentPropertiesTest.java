package org.entente.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.facts.Article;
import org.entente.facts.Digest;
import org.entente.facts.Edtf;
import org.entente.facts.Evidence;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.StatedDate;
import org.entente.texts.CanonicalText.Span;
import org.entente.texts.Locator.Pointer;

/** A link to a passage leads to that passage, whatever letters it is made of. */
class FragmentPropertiesTest {
    private static final String ADDRESS = "https://fjordpost.example/one?page=2";
    private static final String DIRECTIVE = "#:~:text=";

    /** Texts of paragraphs, with letters that mean something in addresses, and words that come again. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.oneOf(
                Arbitraries.of(
                        "we", "sell", "fish", "a-b", "one,two", "50%", "“Đổi", "mới”", "+", "&", "#:~:text=", "👩‍👩"),
                letters("abé中Đ-,&%#+=?/:~\"'’“”😀\u0301\u00A0")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(some -> String.join("", some)));
        Arbitrary<String> paragraph = word.list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
        return paragraph.list().ofMinSize(1).ofMaxSize(4).map(paragraphs -> String.join("\n\n", paragraphs));
    }

    /** One of these, whole: half of a surrogate pair is no text, and no address can say it. */
    private static Arbitrary<String> letters(String some) {
        return Arbitraries.of(some.codePoints().mapToObj(Character::toString).toList());
    }

    @Property
    void theFragmentFoundInTheTextIsTheSpan(
            @ForAll("texts") String raw, @ForAll @IntRange(max = 90) int from, @ForAll @IntRange(max = 30) int length) {
        CanonicalText text = CanonicalText.of(raw);
        Optional<String> passage = passage(text, from, length);
        if (passage.isEmpty()) {
            return;
        }
        for (Pointer pointer : new Locator(text).locate(passage.get())) {
            assertEquals(passage.get(), pointer.words());
            assertEquals(Digest.of(passage.get()), pointer.digest());
            Evidence evidence = evidence(text, pointer);
            assertEquals(ADDRESS, evidence.link().substring(0, evidence.link().indexOf(DIRECTIVE)));
            assertTrue(
                    found(text, fragments(evidence.link())).contains(pointer.span()),
                    () -> evidence.link() + " does not lead to “" + pointer.words() + "”");
        }
    }

    @Property
    void aLinkIsAnAddressWhoseFragmentHasNoSyntaxButItsOwn(@ForAll("texts") String raw) {
        CanonicalText text = CanonicalText.of(raw);
        Optional<String> passage = passage(text, 0, 20);
        if (passage.isEmpty()) {
            return;
        }
        Pointer pointer = new Locator(text).locate(passage.get()).get(0);
        String link = evidence(text, pointer).link();
        String fragment = link.substring(link.indexOf(DIRECTIVE) + DIRECTIVE.length());
        assertEquals(link, URI.create(link).toString());
        assertFalse(fragment.contains("-") || fragment.contains("&") || fragment.contains("#"), fragment);
        assertEquals(
                pointer.anchor().size() - 1L,
                fragment.chars().filter(c -> c == ',').count(),
                fragment);
        assertEquals(pointer.anchor(), fragments(link));
    }

    /** Some words of one paragraph, from where a word begins to where one ends. */
    private static Optional<String> passage(CanonicalText text, int from, int length) {
        Optional<String> all = text.words(new Span(0, text.length()));
        List<String> words = all.stream()
                .flatMap(String::lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .skip(from)
                .toList();
        int most = Math.min(words.size(), length + 1);
        return most == 0
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(0, most)))
                        .filter(some -> !text.find(some).isEmpty());
    }

    private static Evidence evidence(CanonicalText text, Pointer pointer) {
        Article article = new Article(
                new Id(Kind.ARTICLE, "one"),
                "News of the day",
                new Id(Kind.ACTOR, "fjord-post"),
                Optional.empty(),
                ADDRESS,
                StatedDate.of(Edtf.parse("2026-03-05")),
                "en",
                text.digest());
        return new Evidence(
                article,
                pointer.paragraph(),
                pointer.span().start(),
                pointer.span().end(),
                pointer.digest(),
                pointer.anchor());
    }

    /** What a browser reads from a link. */
    private static List<String> fragments(String link) {
        return Stream.of(link.substring(link.indexOf(DIRECTIVE) + DIRECTIVE.length())
                        .split(","))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
    }

    /** All places that begin with the first words and end with the last. */
    private static List<Span> found(CanonicalText text, List<String> fragments) {
        List<Span> first = text.find(fragments.get(0));
        return fragments.size() == 1
                ? first
                : first.stream()
                        .flatMap(start -> text.find(fragments.get(1)).stream()
                                .filter(end -> end.start() >= start.end())
                                .map(end -> new Span(start.start(), end.end())))
                        .toList();
    }
}
