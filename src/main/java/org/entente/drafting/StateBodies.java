package org.entente.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of which country a body is that every state has: “the Foreign Ministry” of the country of the article. */
final class StateBodies {
    private static final Pattern OF_STATE = Pattern.compile(
            "(?:(?:Federal|Deputy) )?Ministry(?: (?:of|for) .+)?|Department of (?:Home|Foreign|Trade|State|Defence|Health|Justice|Agriculture|Education|Transport|Finance|Environment|International)\\b.*|Treasury|Federal National Council|.* Ministry|Foreign Office|Home Office|(?:Central|National|Reserve|State) Bank|(?:Central|Federal|State|National) (?:Statistic\\w*|Disaster|Customs|Tax|Immigration) (?:Office|Bureau|Institute|Agency|Service)|(?:Prime Minister|President)'s Office|Senate|Parliament|National Assembly|Supreme Court|Constitutional Court|House of Representatives|High Commission|Embassy");
    private static final Pattern MISSION = Pattern.compile("(Embassy|High Commission) of (?:the )?(.+)");
    private static final Pattern BEFORE = Pattern.compile("(‹[CJ]\\d+›)(?:'s?)? (?:(?:\\p{Ll}+) )?$");
    private static final Pattern AFTER = Pattern.compile("^(?:,? (?:of|in|for) (?:the )?(‹[CL]\\d+›))");

    private final World world;
    private final Marked marked;
    private final HomeCountry home;
    private final Map<String, Thing> lands = new HashMap<>();

    StateBodies(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
        this.home = new HomeCountry(world, marked);
    }

    void find() {
        home.settle();
        marked.sentences().forEach(this::named);
    }

    private void named(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        tagged.pieces().stream()
                .filter(piece -> piece.sign() == 'O' && !piece.thing().known())
                .forEach(piece -> whole(tagged, piece)
                        .filter(name -> !name.equals(piece.thing().name()))
                        .ifPresent(name -> rename(piece, name)));
    }

    private void rename(Piece piece, String name) {
        Thing old = piece.thing();
        Thing body = world.named(name, Sort.ORGANIZATION);
        body.aliases().addAll(old.aliases());
        body.aliases().add(marked.written(piece.start(), piece.end()));
        world.called(old.country()).ifPresent(body::of);
        marked.replace(Piece.of(piece.start(), piece.end(), body));
    }

    /** The name with whose it is, and where if it is a mission; nothing if it is no such body. */
    private Optional<String> whole(Tagged tagged, Piece piece) {
        String name = piece.thing().name();
        Optional<String> full = turned(name)
                .or(() -> OF_STATE.matcher(Plain.of(name)).matches() && !named(name)
                        ? land(tagged, piece).map(land -> name + " of " + land.name())
                        : Optional.of(name));
        return full.map(words -> MISSION.matcher(words))
                .filter(Matcher::matches)
                .flatMap(mission -> home.other(mission.group(2)).map(host -> mission.group() + " in " + host.name()))
                .or(() -> full);
    }

    /** “Belarusian Ministry of Finance” the other way round. */
    private Optional<String> turned(String name) {
        return world.phrases()
                .at(name.split(" ")[0], 0)
                .filter(first -> first.sign() == 'J' && first.end() < name.length())
                .filter(first -> OF_STATE.matcher(Plain.of(name.substring(first.end() + 1)))
                        .matches())
                .map(first ->
                        name.substring(first.end() + 1) + " of " + first.thing().name());
    }

    /** Whether a name tells itself of which country it is. */
    private boolean named(String name) {
        return world.countries().stream().anyMatch(land -> name.endsWith(" " + land.name()));
    }

    private Optional<Thing> land(Tagged tagged, Piece piece) {
        Matcher before = BEFORE.matcher(tagged.text().substring(0, tagged.at(piece)));
        Matcher after = AFTER.matcher(tagged.text().substring(tagged.end(piece)));
        Optional<Thing> told = before.find()
                ? Optional.of(before.group(1)).map(tag -> tagged.named(tag).thing())
                : after.find()
                        ? Optional.of(after.group(1))
                                .map(tag -> tagged.named(tag).thing())
                        : Optional.empty();
        Optional<Thing> land = told.flatMap(thing -> world.called(thing.country()))
                .or(() -> Optional.ofNullable(lands.get(piece.thing().name())))
                .or(home::land);
        land.ifPresent(of -> lands.putIfAbsent(piece.thing().name(), of));
        return land;
    }
}
