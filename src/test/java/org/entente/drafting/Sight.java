package org.entente.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name finder for tests: it sees two words with capitals before somebody’s age, and one after “near”; and sometimes too much. */
public final class Sight implements NameFinder {
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+(?= \\(\\d)");
    private static final Pattern PLACE = Pattern.compile("(?<=near )\\p{Lu}\\p{L}+");

    @Override
    public String name() {
        return "sight";
    }

    @Override
    public List<Name> find(String sentence) {
        Stream<Name> wild =
                Stream.of(new Name(-3, 2, What.PERSON), new Name(5, 5, What.PLACE), new Name(0, 9999, What.PLACE));
        return Stream.of(seen(PERSON, What.PERSON, sentence), seen(PLACE, What.PLACE, sentence), wild)
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<Name> seen(Pattern pattern, What what, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.results().map(found -> new Name(found.start(), found.end(), what));
    }
}
