package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a draft, as they were first spelled in full, and who holds which office. */
final class NamedInDraft {
    private static final Pattern WIDER = Pattern.compile(
            " (?:[Rr]egions?|[Pp]rovinces?|[Dd]istricts?|[Gg]overnorates?|[Oo]blast|[Cc]ounty|du \\p{Lu}|del? \\p{Lu}|da \\p{Lu}|(?!(?:\\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}\\p{Ll}+)\\b");

    private final Marked marked;
    private final Introduced introduced;
    private final Pointers pointers;

    NamedInDraft(Marked marked, Introduced introduced, Pointers pointers) {
        this.marked = marked;
        this.introduced = introduced;
        this.pointers = pointers;
    }

    /** Whoever is named and can act, and towns; wider regions are as often part of other names, such as a Baltic route. */
    List<Map<String, Object>> mentions() {
        Map<Thing, Piece> first = new LinkedHashMap<>();
        for (Piece piece : marked.inOrder()) {
            if (piece.literal() && piece.value() == null && (piece.thing().acts() || town(piece)) && inStory(piece)) {
                first.merge(piece.thing(), piece, NamedInDraft::better);
            }
        }
        List<Map<String, Object>> mentions = new ArrayList<>();
        first.forEach((thing, piece) -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put(thing.acts() ? "actor" : "place", introduced.name(thing));
            item.put("written", marked.written(piece.start(), piece.end()));
            pointers.key(piece.start(), sentence(piece).end(), piece.end()).ifPresent(key -> item.put("evidence", key));
            item.put("drafted", DraftFile.drafted("name", thing.known() ? 0.95 : 0.85));
            mentions.add(item);
        });
        return mentions;
    }

    /** Whether a town is told of, and not the region or the longer name that has its name: “Osh region”, “Nioro du Rip”. */
    private boolean town(Piece piece) {
        return piece.sign() == 'L'
                && !WIDER.matcher(marked.plain())
                        .region(piece.end(), marked.plain().length())
                        .lookingAt();
    }

    private boolean inStory(Piece piece) {
        return marked.sentences().stream()
                .anyMatch(sentence -> sentence.start() <= piece.start() && piece.end() <= sentence.end());
    }

    private Sentence sentence(Piece piece) {
        return marked.sentences().stream()
                .filter(sentence -> sentence.start() <= piece.start() && piece.end() <= sentence.end())
                .findFirst()
                .orElseThrow();
    }

    /** Names before adjectives, and the longest of what comes first. */
    private static Piece better(Piece known, Piece more) {
        boolean adjective = known.sign() == 'J' && more.sign() != 'J';
        boolean longer =
                known.sign() != 'J' && more.sign() == 'P' && more.end() - more.start() > known.end() - known.start();
        return adjective || longer ? more : known;
    }

    List<Map<String, Object>> tenures() {
        List<Map<String, Object>> tenures = new ArrayList<>();
        Set<Thing> seen = new LinkedHashSet<>();
        for (Piece piece : marked.inOrder()) {
            if (piece.sign() == 'P' && piece.literal() && seen.add(piece.thing())) {
                for (Office office : piece.thing().offices()) {
                    Map<String, Object> item = new LinkedHashMap<>();
                    item.put("holder", introduced.name(piece.thing()));
                    item.put("office", introduced.name(office));
                    Sentence sentence = sentence(piece);
                    Map<String, Object> claim = new LinkedHashMap<>();
                    pointers.key(sentence.start(), sentence.end(), sentence.end())
                            .ifPresent(key -> claim.put("evidence", key));
                    item.put("claim", claim);
                    item.put("drafted", DraftFile.drafted("office", 0.8));
                    tenures.add(item);
                }
            }
        }
        return tenures;
    }
}
