package org.entente.reading;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.facts.Code;
import org.entente.facts.Edtf;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.StatedDate;

/** Readers of plain values: text, words of closed lists, numbers, dates, slugs. Each reports what it cannot read. */
class Values {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?\\d{1,18}(?:\\.\\d{1,9})?)(?: (thousand|million|billion))?");
    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "million", 6, "billion", 9);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final int MOST_WORDS = 4;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Control characters, which neither XML nor a terminal can show, and surrogates without their other half. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]");

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    final Findings findings() {
        return findings;
    }

    final <T> Optional<T> refuse(Node node, String what, String mend) {
        findings.error(node.place(), what, mend);
        return Optional.empty();
    }

    final Optional<String> text(Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.text().isEmpty()) {
            return refuse(node, "here stands " + node.form(), "write text");
        }
        if (isPlain(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String text = scalar.text().replaceAll("\\s+", " ");
        return UNPRINTABLE.matcher(text).find()
                ? refuse(node, "the text holds a control character or half a character", "leave it out")
                : Optional.of(text);
    }

    /** Whether text surely has nothing in it that would have to be looked at: no letter beyond Latin, and single spaces. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > 0x24F || letter >= 0x7F && letter <= 0xA0 || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return true;
    }

    /** Words of the article itself; its sentences stay with its publisher. */
    final Optional<String> fewWords(Node node) {
        return text(node)
                .flatMap(words -> words.split(" ").length <= MOST_WORDS
                        ? Optional.of(words)
                        : refuse(
                                node,
                                "more than " + MOST_WORDS + " words of the article",
                                "keep the first or last few"));
    }

    final <E extends Enum<E> & Code> Function<Node, Optional<E>> word(Class<E> list) {
        return word(list, constant -> true);
    }

    /** A word of a closed list, or of that part of it which fits here. */
    final <E extends Enum<E> & Code> Function<Node, Optional<E>> word(Class<E> list, Predicate<E> fits) {
        return node -> text(node)
                .flatMap(word -> Code.of(list, word)
                        .filter(fits)
                        .or(() -> unknown(
                                node,
                                Code.words(list).stream()
                                        .filter(other ->
                                                fits.test(Code.of(list, other).orElseThrow()))
                                        .toList())));
    }

    private <T> Optional<T> unknown(Node node, Collection<String> words) {
        return refuse(node, node.form() + " is not a word known here", "write one of " + Quoted.list(words));
    }

    final <T> Function<Node, Optional<T>> oneOf(Collection<String> words, Function<String, T> value) {
        return node -> text(node)
                .flatMap(word -> words.contains(word) ? Optional.of(value.apply(word)) : unknown(node, words));
    }

    final Function<Node, Optional<Id>> slug(Kind kind) {
        return node -> text(node)
                .flatMap(slug -> Id.legal(slug)
                        ? Optional.of(new Id(kind, slug))
                        : refuse(
                                node,
                                node.form() + " cannot be an id",
                                "use lower-case letters a–z, digits and single hyphens, at most " + Id.LONGEST_SLUG));
    }

    final Optional<Boolean> yes(Node node) {
        return oneOf(List.of("true", "false"), Boolean::valueOf).apply(node);
    }

    /** A number, with a word for its zeros if that reads better: {@code 4.15 billion}. */
    final Optional<BigDecimal> number(Node node) {
        return text(node).flatMap(text -> {
            Matcher matcher = NUMBER.matcher(text);
            return matcher.matches()
                    ? Optional.of(new BigDecimal(matcher.group(1))
                            .scaleByPowerOfTen(ZEROS.getOrDefault(String.valueOf(matcher.group(2)), 0)))
                    : refuse(node, node.form() + " is not a number", "write it like 232000, 4.15 billion or -3.5");
        });
    }

    /** A whole number from a least one on. */
    final Function<Node, Optional<Integer>> count(int least) {
        return node -> text(node)
                .flatMap(text -> COUNT.matcher(text).matches() && Integer.parseInt(text) >= least
                        ? Optional.of(Integer.valueOf(text))
                        : refuse(
                                node,
                                node.form() + " does not count anything",
                                "write a whole number from " + least + " on"));
    }

    final Optional<String> digest(Node node) {
        return matching(node, SHA_256, "is not a SHA-256 digest", "write its 64 hexadecimal digits in lower case");
    }

    final Optional<String> language(Node node) {
        return matching(node, LANGUAGE, "is not a language tag", "write a BCP 47 tag such as en, vi or ru");
    }

    final Optional<String> matching(Node node, Pattern pattern, String wrong, String mend) {
        return text(node)
                .flatMap(text -> pattern.matcher(text).matches()
                        ? Optional.of(text)
                        : refuse(node, node.form() + " " + wrong, mend));
    }

    final Optional<String> webAddress(Node node) {
        return text(node).flatMap(text -> {
            try {
                URI uri = new URI(text);
                boolean web = List.of("http", "https").contains(String.valueOf(uri.getScheme()));
                if (web && uri.getHost() != null && uri.getRawFragment() == null) {
                    return Optional.of(uri.toASCIIString());
                }
            } catch (URISyntaxException e) {
                // Falls through to the finding: what is wrong with it helps less than what is right.
            }
            return refuse(
                    node, node.form() + " is not a web address", "write https://… in full, without spaces or “#”");
        });
    }

    /** An EDTF date, or a mapping that also tells how it was read: {@code {edtf: 2024-10, written: …, because: …}}. */
    final Optional<StatedDate> date(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Fields fields = new Fields(mapping, findings);
            Optional<Edtf> edtf = fields.required("edtf", this::edtf);
            Optional<String> written = fields.required("written", this::fewWords);
            Optional<String> because = fields.required("because", this::text);
            return fields.sound(() -> new StatedDate(edtf.orElseThrow(), written, because));
        }
        return edtf(node).map(StatedDate::of);
    }

    /** A date with a first and a last day: what has been published was published by some day. */
    final Optional<StatedDate> closedDate(Node node) {
        return date(node)
                .flatMap(date -> date.edtf().earliest().isPresent()
                                && date.edtf().latest().isPresent()
                        ? Optional.of(date)
                        : refuse(
                                node,
                                "this date is open at one end",
                                "write the first and the last day that it can mean"));
    }

    private Optional<Edtf> edtf(Node node) {
        return text(node).flatMap(text -> {
            try {
                return Optional.of(Edtf.parse(text));
            } catch (DateTimeException e) {
                return refuse(
                        node,
                        node.form() + " is not a date: " + e.getMessage(),
                        "write EDTF such as 2025-05-08, 2024-01/2024-11, 2024 or 2025-01~");
            }
        });
    }
}
