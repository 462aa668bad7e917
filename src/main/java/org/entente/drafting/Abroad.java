package org.entente.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells with whom or where somebody is who is not named with a country: it is another country than their own. */
final class Abroad {
    /** Who does so with those of a country that is named: “… received Peru's minister”. */
    private static final Pattern MEETS_THOSE_OF = Pattern.compile(
            "^ (?:(?:on|this|earlier|today|yesterday|also|later|‹D\\d+›) ?){0,3}(?:met|meets|received|receives|hosted|hosts|welcomed|welcomes|greeted|telephoned)(?: with)?(?: the| his| her| visiting)* (?:[\\p{L} ]{3,40} ‹P\\d+› of (?:the )?)?(‹[CJ]\\d+›)");

    /** “met Mr ‹P1› on the same day”. */
    private static final Pattern MEETS_SOMEBODY =
            Pattern.compile("^ (?:met|received|welcomed|hosted)(?: with)? (?:Mr |Ms |Mrs )?(‹P\\d+›)");

    private static final Pattern PAIR = Pattern.compile("(‹P\\d+›) and (?:the )?$");
    /** What two of different countries do together. */
    private static final Pattern TOGETHER = Pattern.compile(
            "^ (?:\\w+ ){0,2}?(?:met|meet|signed|sign|issued|discussed|agreed|shook|spoke|talked|held|exchanged|opened|inaugurated|launched|unveiled)\\b");

    /** Who is named next and does so together with whoever is named before: “and ‹J2› State Secretary ‹P3› co-chaired”. */
    private static final Pattern BESIDE = Pattern.compile(
            "^,? and (?:the )?[^‹;.]{0,70}(‹[CJO]\\d+›)[^;.]{0,120}?\\b(?:co-chair\\w*|jointly chaired|(?:held|hold) (?:\\w+ )?(?:talks|consultations))\\b");

    /** Who signs or chairs with somebody who is told to be of a country: “by Trade Minister ‹P1› and ‹C2›'s minister ‹P3›”. */
    private static final Pattern NEXT = Pattern.compile(
            "^,? and (?:‹P\\d+›, (?:the )?(‹[CJ]\\d+›)|(?:the )?(‹[CJ]\\d+›)(?:'s)? [^‹;.]{2,60}‹P\\d+›)");

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\\b(?:by|between) (?:our |the )?$");

    private static final Pattern VISITS = Pattern.compile(
            "^,? (?:(?:will|could|may|might|would|has|is|was|had|been|to|due|expected|set|scheduled|also) )*(?:(?:expected|due|awaited)(?= in )|visit|visits|visited|arrive|arrives|arrived|travel|travels|travelled|fly|flies|flew|went|go|landed|lands|come|comes|came|heads|pays?(?: \\p{L}+){0,3} visit|(?:\\w+(?: up| off| on)? (?:an?|his|her|the) (?:[\\p{L}-]+ ){0,4}(?:visit|trip|tour|journey)))(?: (?:in|to|into|of))?(?: the)? (‹[CL]\\d+›)");
    /** “‹P1›'s trip to ‹C2›”. */
    private static final Pattern TRIP =
            Pattern.compile("^'s (?:[\\p{L}-]+ ){0,3}(?:trip|visit|tour|journey) (?:to|in) (?:the )?(‹[CL]\\d+›)");
    /** Whom somebody thanks or blames: another country than their own. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "^ (?:also |then |\\w+ly )?(?:thanked|thanks|praised|praises|congratulated|accused|accuses|urged|urges|assured|commended) (?:the )?(‹[C]\\d+›)");

    private static final Pattern OWN_COUNTERPART =
            Pattern.compile("\\b(?i:his|her|their) (‹J\\d+›) (?:counterpart|colleague|opposite number|homologue)");

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:at the invitation of (?:the )?$|(?:during|in|at|after|following|before|ahead of) (?:an? |the |his |her |their )?(?:\\p{L}+ ){0,2}(?:talks?|meetings?|call|conversation|lunch|dinner|discussions?|consultations) with (?:the )?$)");

    private final Marked marked;

    Abroad(Marked marked) {
        this.marked = marked;
    }

    /**
     * The country of which somebody is not, by the words around.
     *
     * @param start where their office is told in the sentence, up to the end of their name
     */
    Optional<String> of(Sentence sentence, Tagged tagged, int start, int end) {
        return host(tagged, end)
                .or(() -> praised(tagged, tagged.text().substring(0, start), end))
                .or(() -> opposite(tagged, start, end))
                .or(() -> counterpart(sentence, tagged, start, end));
    }

    /** The country of whoever does something “during talks with” somebody of another. */
    private static Optional<String> praised(Tagged tagged, String before, int end) {
        return OPENING.matcher(before).matches()
                ? HomeCountry.country(tagged.among(end, tagged.text().length()))
                : Optional.empty();
    }

    /** Where somebody is told to go, or whom they address: another country than their own. */
    private static Optional<String> host(Tagged tagged, int end) {
        return Stream.of(VISITS, TRIP, ADDRESSES)
                .map(pattern -> pattern.matcher(tagged.text().substring(end)))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> country(tagged, found));
    }

    /** Whether somebody is told anywhere to go to a country, which is not their own then. */
    boolean visits(Thing person, Thing land) {
        return marked.sentences().stream()
                .map(marked::tagged)
                .anyMatch(tagged -> tagged.pieces().stream()
                        .filter(piece -> piece.sign() == 'P' && piece.thing().equals(person))
                        .map(piece -> host(tagged, tagged.end(piece)))
                        .anyMatch(goal -> goal.filter(land.name()::equals).isPresent()));
    }

    /** The country of those with whom somebody is told to meet or sign. */
    private static Optional<String> opposite(Tagged tagged, int start, int end) {
        String after = tagged.text().substring(end);
        Matcher met = MEETS_THOSE_OF.matcher(after);
        if (met.find()) {
            return country(tagged, met);
        }
        Matcher somebody = MEETS_SOMEBODY.matcher(after);
        if (somebody.find()
                && !tagged.named(somebody.group(1)).thing().offices().isEmpty()) {
            return country(tagged, somebody).filter(name -> !name.isEmpty());
        }
        Matcher beside = BESIDE.matcher(after);
        Optional<String> fellow =
                beside.find() ? country(tagged, beside).filter(name -> !name.isEmpty()) : Optional.empty();
        if (fellow.isPresent()) {
            return fellow;
        }
        Matcher next = NEXT.matcher(after);
        if (next.find()
                && SIDE_BY_SIDE.matcher(tagged.text().substring(0, start)).find()) {
            String tag = next.group(1) == null ? next.group(2) : next.group(1);
            return Optional.of(tagged.named(tag).thing().country());
        }
        Matcher pair = PAIR.matcher(tagged.text().substring(0, start));
        return pair.find() && TOGETHER.matcher(after).find() ? country(tagged, pair) : Optional.empty();
    }

    /** The country of whoever is told of next as “his ‹J› counterpart”, be it of whom a sentence tells first. */
    private Optional<String> counterpart(Sentence sentence, Tagged tagged, int start, int end) {
        Matcher here = OWN_COUNTERPART.matcher(tagged.text());
        if (here.find(end)) {
            return country(tagged, here);
        }
        if (tagged.among(0, start).stream().anyMatch(piece -> piece.sign() == 'P')) {
            return Optional.empty();
        }
        return marked.sentences().stream()
                .skip(marked.sentences().indexOf(sentence) + 1L)
                .limit(1)
                .map(marked::tagged)
                .flatMap(next -> OWN_COUNTERPART
                        .matcher(next.text())
                        .results()
                        .limit(1)
                        .map(found -> next.named(found.group(1)).thing().country()))
                .findFirst();
    }

    private static Optional<String> country(Tagged tagged, Matcher found) {
        return Optional.of(tagged.named(found.group(1)).thing().country());
    }
}
