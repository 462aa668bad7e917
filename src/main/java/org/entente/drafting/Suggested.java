package org.entente.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.facts.Folded;

/**
 * Holds suggestions against the text. One that does not quote the paragraph it names, or that names nobody whom the
 * article names, is dropped and counted; dates and places are taken over only if they were found in the text.
 */
final class Suggested {
    private static final int FEWEST_WORDS = 3;
    private static final double CONFIDENCE = 0.5;
    private final Marked marked;
    private final List<Paragraph> paragraphs;
    private final Proposer proposer;
    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, Integer> dropped = new TreeMap<>();

    Suggested(Marked marked, List<Paragraph> paragraphs, Proposer proposer) {
        this.marked = marked;
        this.paragraphs = paragraphs;
        this.proposer = proposer;
        for (Piece piece : marked.inOrder()) {
            if (piece.literal() && piece.value() == null) {
                things.putIfAbsent(Folded.words(marked.written(piece.start(), piece.end())), piece.thing());
                things.putIfAbsent(Folded.words(piece.thing().name()), piece.thing());
            }
        }
    }

    /** Adds what stands and is not proposed already; gives how many suggestions were dropped, by the reason. */
    Map<String, Integer> addTo(List<Proposal> known, LocalDate published) {
        SortedMap<Integer, String> story = new TreeMap<>();
        paragraphs.stream()
                .filter(paragraph -> paragraph.part() != Paragraph.Part.ASIDE)
                .forEach(
                        paragraph -> story.put(paragraph.number(), marked.written(paragraph.start(), paragraph.end())));
        List<Proposal> kept = new ArrayList<>();
        proposer.suggest(story, published).all().forEach(fact -> {
            List<Sentence> quoted = quoted(fact);
            if (quoted.isEmpty()) {
                drop("without a literal quotation");
                return;
            }
            Optional<Proposal> proposal = proposal(fact, quoted.get(0));
            if (proposal.isEmpty()) {
                drop("of nobody whom the article names");
            } else if (known.stream().anyMatch(one -> same(one, proposal.get()))) {
                drop("drafted by a rule already");
            } else {
                proposal.get().evidence().addAll(quoted);
                kept.add(proposal.get());
            }
        });
        known.addAll(kept);
        return dropped;
    }

    private void drop(String why) {
        dropped.merge(why, 1, Integer::sum);
    }

    private static boolean same(Proposal one, Proposal other) {
        return one.section().equals(other.section())
                && one.text("kind").equals(other.text("kind"))
                && one.text("attitude").equals(other.text("attitude"))
                && one.evidence().containsAll(other.evidence());
    }

    /** The sentences that a quotation stands in; none if it is too short to tell, or not of that paragraph. */
    private List<Sentence> quoted(Suggestions.Fact fact) {
        String words = fact.quotation().strip();
        return paragraphs.stream()
                .filter(paragraph ->
                        paragraph.number() == fact.paragraph() && words.split("\\s+").length >= FEWEST_WORDS)
                .flatMap(paragraph -> {
                    int start = marked.position(words, paragraph.start());
                    int end = start + words.length();
                    return start < 0 || end > paragraph.end() ? Stream.empty() : within(start, end);
                })
                .toList();
    }

    private Stream<Sentence> within(int start, int end) {
        return marked.sentences().stream().filter(sentence -> sentence.start() < end && start < sentence.end());
    }

    private Optional<Proposal> proposal(Suggestions.Fact fact, Sentence sentence) {
        Optional<Proposal> proposal = fact instanceof Suggestions.Event event
                ? event(event, sentence)
                : fact instanceof Suggestions.Agreement agreement
                        ? agreement(agreement, sentence)
                        : stance((Suggestions.Stance) fact, sentence);
        return proposal.map(one -> one.said(said(fact.claimant()))
                .modality(fact.modality().code())
                .with("topics", Story.topics(marked.plain().substring(sentence.start(), sentence.end()))));
    }

    private Optional<Proposal> event(Suggestions.Event event, Sentence sentence) {
        List<Thing> who = called(event.participants());
        boolean pledge = event.kind().commits();
        Proposal proposal = proposal(pledge ? "pledges" : "events", sentence)
                .with("kind", event.kind().code())
                .with("title", title(event.title(), event.kind().code(), who))
                .with(pledge ? "horizon" : "when", date(event.when(), sentence))
                .with("place", called(List.of(event.place())).stream().limit(1).toList())
                .with("participants", roles(event, who));
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        pledge
                                ? proposal
                                : proposal.with("occurrence", event.occurrence().code()));
    }

    /** Of a visit the guest comes first, of a pledge whoever commits to something. */
    private static Map<String, List<Thing>> roles(Suggestions.Event event, List<Thing> who) {
        Map<String, List<Thing>> roles = new LinkedHashMap<>();
        List<Thing> others = who.stream().skip(1).toList();
        switch (event.kind()) {
            case VISIT -> roles.put("guest", who.stream().limit(1).toList());
            case PLEDGE, INVITATION ->
                roles.put("pledger", who.stream().limit(1).toList());
            default -> roles.put("participant", who);
        }
        if (!roles.containsKey("participant") && !others.isEmpty()) {
            roles.put(roles.containsKey("guest") ? "host" : "addressee", others);
        }
        return roles;
    }

    private Optional<Proposal> agreement(Suggestions.Agreement agreement, Sentence sentence) {
        List<Thing> parties = called(agreement.parties());
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(proposal("agreements", sentence)
                        .with("kind", agreement.kind().code())
                        .with("title", title(agreement.title(), agreement.kind().code(), parties))
                        .with("parties", parties)
                        .with("status", agreement.status().code()));
    }

    private Optional<Proposal> stance(Suggestions.Stance stance, Sentence sentence) {
        return called(List.of(stance.holder())).stream()
                .findFirst()
                .map(holder -> proposal("stances", sentence)
                        .with("holder", holder)
                        .with("attitude", stance.attitude().code())
                        .with("gist", title(stance.gist(), stance.attitude().code(), List.of(holder))));
    }

    private Proposal proposal(String section, Sentence sentence) {
        return new Proposal(section, proposer.name(), CONFIDENCE, sentence);
    }

    private Said said(String claimant) {
        return called(List.of(claimant)).stream()
                .findFirst()
                .map(who -> Said.by(who, "paraphrase"))
                .orElseGet(Said::byOutlet);
    }

    private List<Thing> called(List<String> names) {
        return names.stream()
                .map(name -> things.get(Folded.words(name)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A line of words that are not the article's own; else one that is put together. */
    private String title(String words, String kind, List<Thing> who) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        boolean own = !line.isEmpty() && line.length() <= 200 && marked.position(line, 0) < 0;
        return own ? line : Kinds.title(Kinds.capital(kind.replace('-', ' ')), who);
    }

    /** The date of that meaning which the text tells, in the sentence itself or elsewhere. */
    private Optional<Dated> date(String edtf, Sentence sentence) {
        List<Piece> dates = marked.inOrder().stream()
                .filter(piece ->
                        piece.value() instanceof Dated dated && dated.edtf().equals(edtf))
                .toList();
        return dates.stream()
                .filter(piece -> sentence.start() <= piece.start() && piece.end() <= sentence.end())
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(piece -> (Dated) piece.value());
    }
}
