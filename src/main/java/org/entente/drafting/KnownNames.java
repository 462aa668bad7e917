package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of the register and the world, and organizations by the words of their names. */
final class KnownNames {
    private static final Pattern FIRST = Pattern.compile("(?:^|(?<=[^\\p{L}\\p{N}]))[\\p{L}\\p{N}]");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:The|A|An|In|On|At|For|From|By|With|And|But|Both|Its|His|Her|Their|Also|According|Under|After|During|Since|When|While|As|To|This|That|Some|Many|New|Last|Next|Read|Meanwhile|January|February|March|April|May|June|July|August|September|October|November|December|\\p{Lu}\\p{Ll}+day|Mr|Ms|Mrs|\\p{Lu}\\p{L}+-based)\\.? )+");
    /** Somebody who works for a body is no part of its name: “Economist Ana Rey of Bank Andino”. */
    private static final Pattern AT_WORK = Pattern.compile(
            "^(?:Economist|Analyst|Professor|Historian|Lawyer|Researcher|Campaigner|Activist|Farmer|Lecturer|Dr|Prof|Mr|Ms|Mrs)\\b.*? (?:of|at|from|for) (?:the )?");

    private static final Pattern ACRONYM = Pattern.compile("^ \\((?:the )?([\\p{Lu}][\\p{L}&-]{1,9})[),]");
    private static final Pattern NO_BODY = Pattern.compile(
            ".*\\b(?:Agreement|Treaty|Memorandum|Minister|Partnership|Declaration|President|Secretary|Ambassador|Forum|Summit|Conference|Protocol|Plan|Charter|Dialogue|Chairman|Director|Governor|Mayor|Envoy|Spokes\\w+)\\b.*");
    /** Bodies that are named by whom they serve. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Prime Minister|President|Chancellor)'s (?:\\p{Lu}\\p{L}+ )?(?:Office|Secretariat|Administration)|Office of the (?:Prime Minister|President|Chancellor)");

    private static final Pattern OF_A_LAND = Pattern.compile(" of (?:the )?(?:Republic of )?");

    private static final Pattern CAPITAL = Pattern.compile(
            "(‹[JC]\\d+›)(?:'s)? capital(?: city)?\\b(?!,? (?:of )?‹L| \\p{Ll}+s?\\b(?<! (?:in|on|at|for|to|and|with|after|before|during|by|from|as|where|when|this|last|next|is|was|has|will|would)))");
    /** What the law adds to the name of a company. */
    private static final Pattern FORM =
            Pattern.compile(" (?:AG|SA|GmbH|Plc|PLC|SpA|NV|AB|ASA|Oyj|LLC|Ltd|Inc|Limited|Incorporated)$");

    private final World world;
    private final Marked marked;
    private final List<Piece> doubtful = new ArrayList<>();
    private final Doubts doubts;

    KnownNames(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
        this.doubts = new Doubts(world, marked);
    }

    void find() {
        new Abbreviated(world, marked).find();
        marked.sentences().forEach(this::organizations);
        marked.sentences().forEach(this::phrases);
        marked.sentences().forEach(this::bodies);
        marked.sentences().forEach(this::capitals);
    }

    /** Takes for places, once persons are known, those that turned out to be nobody's surname. */
    void settle() {
        doubtful.forEach(marked::add);
    }

    private void organizations(Sentence sentence) {
        Matcher named = world.organizations().named().matcher(marked.plain()).region(sentence.start(), sentence.end());
        while (named.find()) {
            int start = named.start() + trimmed(named.group());
            int end = upToTown(start, upToLand(start, named.end()));
            String name = marked.plain().substring(start, end);
            if (name.contains(" ")
                    && (OFFICE.matcher(name).matches() || !NO_BODY.matcher(name).matches())) {
                organization(start, end, name);
            }
        }
    }

    /** A name that tells of which country ends there, and somebody's begins: “Senate of the Czech Republic Jan Novak”. */
    private int upToLand(int start, int end) {
        Matcher of = OF_A_LAND.matcher(marked.plain()).region(start, end);
        return of.results()
                .flatMap(found -> world.phrases().at(marked.plain(), found.end()).stream())
                .filter(land -> land.sign() == 'C'
                        && land.end() < end
                        && !world.organizations()
                                .named()
                                .matcher(marked.plain().substring(land.end(), end))
                                .find())
                .filter(land -> marked.plain().startsWith(" ", land.end())
                        && Character.isUpperCase(marked.plain().charAt(land.end() + 1)))
                .map(Piece::end)
                .findFirst()
                .orElse(end);
    }

    /** Where a name ends of which a town would be the end: “Academy of Sciences in Tunis”, but “Chamber of Commerce in Chile”. */
    private int upToTown(int start, int end) {
        Matcher in = Pattern.compile(" (?:in|on) (?=\\p{Lu}[\\p{L}-]+$)")
                .matcher(marked.plain())
                .region(start, end);
        return in.find()
                        && (marked.plain().startsWith(" in", in.start())
                                && world.phrases()
                                        .at(marked.plain(), in.end())
                                        .filter(land -> land.sign() == 'C' && land.end() == end)
                                        .isEmpty())
                ? in.start()
                : end;
    }

    private static int trimmed(String name) {
        Matcher whose = AT_WORK.matcher(name);
        Matcher before = BEFORE.matcher(name);
        return whose.find() ? whose.end() : before.find() ? before.end() : 0;
    }

    private void organization(int start, int end, String name) {
        Optional<Piece> known = world.phrases().at(marked.plain(), start);
        boolean registered = known.isPresent()
                && "OB".indexOf(known.get().sign()) >= 0
                && known.get().thing().known();
        boolean party = name.endsWith(" Party")
                && known.isPresent()
                && known.get().sign() == 'J'
                && name.split(" ").length == 2;
        if (registered
                || party
                || known.isPresent() && known.get().end() >= end && known.get().sign() != 'J') {
            return;
        }
        String whole = marked.written(start, end);
        String written = FORM.matcher(whole).replaceFirst("");
        Thing thing = world.called(written).orElseGet(() -> Thing.found(Sort.ORGANIZATION, written, home(start, end)));
        if (!whole.equals(written)) {
            thing.aliases().add(whole);
            world.phrases().add(Plain.of(written), thing, false);
        }
        Matcher acronym =
                ACRONYM.matcher(marked.plain()).region(end, marked.plain().length());
        world.phrases().add(name, thing, false);
        if (acronym.find()) {
            thing.aliases().add(acronym.group(1));
            world.phrases().add(acronym.group(1), thing, false);
        }
        marked.add(Piece.of(start, end, thing));
    }

    /** The country that a name names itself or that stands before it: “Kenya Bureau of Standards”, “Korea's Agency”. */
    private String home(int start, int end) {
        Matcher words = FIRST.matcher(marked.plain()).region(start, end);
        while (words.find()) {
            Optional<Piece> part = world.phrases().at(marked.plain(), words.start());
            if (part.isPresent()
                    && part.get().end() <= end
                    && !part.get().thing().country().isEmpty()) {
                return part.get().thing().country();
            }
        }
        return "";
    }

    private void phrases(Sentence sentence) {
        Matcher words = FIRST.matcher(marked.plain()).region(sentence.start(), sentence.end());
        int next = sentence.start();
        while (next < sentence.end() && words.find(next)) {
            if (words.start() >= sentence.end()) {
                return;
            }
            Optional<Piece> found = world.phrases().at(marked.plain(), words.start());
            found.filter(piece -> !doubts.noPlace(piece)).ifPresent(piece -> {
                if (!doubts.partOfPerson(piece) && !doubts.surname(piece)) {
                    marked.add(piece);
                } else if (doubts.surname(piece)) {
                    doubtful.add(piece);
                }
            });
            next = found.map(Piece::end).orElse(words.end());
        }
    }

    /** “the Peruvian customs service”: a body of a country, named in small letters; “the Peruvian government” is the country. */
    private void bodies(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher body = Pattern.compile(
                        "(‹[JC]\\d+›)(?:'s?)? (" + world.organizations().body() + ")\\b")
                .matcher(tagged.text());
        while (body.find()) {
            Thing land = tagged.named(body.group(1)).thing();
            String name =
                    body(marked.written(tagged.place(body.start(1)), tagged.place(body.end(2))), body.group(2), land);
            int start = tagged.place(body.start());
            int end = tagged.place(body.end());
            if (body.group(2).equals("government")) {
                marked.replace(Piece.of(start, end, land));
                continue;
            }
            Thing thing = world.called(name).orElseGet(() -> Thing.found(Sort.ORGANIZATION, name, land.name()));
            thing.aliases().add(marked.written(start, end));
            marked.replace(Piece.of(start, end, thing));
        }
    }

    /** “the Kenyan capital” is Nairobi, unless that follows. */
    private void capitals(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher capital = CAPITAL.matcher(tagged.text());
        while (capital.find()) {
            world.capital(tagged.named(capital.group(1)).thing())
                    .ifPresent(city ->
                            marked.replace(Piece.of(tagged.place(capital.start()), tagged.place(capital.end()), city)));
        }
    }

    /** Whose a body is stands at its end, unless it is one that bears arms: “Chile's navy”, “the Chilean navy”. */
    private static String body(String whole, String words, Thing land) {
        return words.matches("navy|army|air force|armed forces") && !whole.contains("'")
                ? whole
                : OfficeWords.written(words).replace("Defense", "Defence") + " of " + land.name();
    }
}
