package org.entente.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds organizations that nothing tells but how they are written: in capitals, or told to be a company. */
final class UnknownNames {
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{Lu}{3,8}|\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{L}+)+)(?![\\p{L}\\p{N}-])");
    private static final Pattern COMPANY = Pattern.compile(
            "(?:(?:‹[JC]\\d+› |\\b)(?:energy giant|oil company|gas company|company|carrier|airline|private carrier|automaker|manufacturer|shipbuilder|bank|operator|firm|arms maker|group|giant|conglomerate|miner|producer|trader|retailer|utility|exporter|importer|supplier|brewer|steelmaker|chipmaker|consultancy|consultants|think tank|newspaper|daily|broadcaster|insurer|lender|developer|start-up|shipping line) |headquarters of |(?i:according to|as per data (?:of|from)|(?:data|figures) (?:of|from)) (?!(?:The|A|Mr|Ms|Mrs|Dr|Prof)\\b))(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})|(?<![\\p{L}] )\\b(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?), (?:the|an?) (?:[\\p{L}‹›\\d'-]+ ){0,3}(?:company|airline|bank|carrier|group|firm|producer|operator|manufacturer)\\b");
    private final World world;
    private final Marked marked;

    UnknownNames(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
    }

    void find() {
        marked.sentences().forEach(this::companies);
        marked.sentences().forEach(this::capitals);
    }

    private void companies(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = COMPANY.matcher(tagged.text());
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : 2;
            add(
                    tagged.place(matcher.start(group)),
                    tagged.place(matcher.start(group)) + matcher.group(group).length());
        }
    }

    private void capitals(Sentence sentence) {
        String whole = marked.plain().substring(sentence.start(), sentence.end());
        if (whole.equals(whole.toUpperCase(java.util.Locale.ROOT))) {
            return;
        }
        Matcher matcher = CAPITALS.matcher(marked.plain()).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            if (!world.organizations().never(matcher.group(1))
                    && (matcher.start() > sentence.start() || matcher.group(1).length() < 6)) {
                add(matcher.start(), matcher.end());
            }
        }
    }

    private void add(int start, int end) {
        if (!marked.free(start, end)) {
            return;
        }
        String name = marked.written(start, end);
        if (world.offices().isTitle(name)) {
            return;
        }
        Thing thing = world.called(name).orElseGet(() -> Thing.found(Sort.ORGANIZATION, name, ""));
        world.phrases().add(name, thing, false);
        marked.add(Piece.of(start, end, thing));
    }
}
