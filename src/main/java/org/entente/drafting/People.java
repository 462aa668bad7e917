package org.entente.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons by their offices, by apposition and by verbs of speech, and then by their surnames alone. */
final class People {
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|And|But|We|He|She|They|It|This|That|There|Our|Our|My|Today|Yesterday|Agreement|Forum|Council|Kingdom|Republic|Joint|General|However|Earlier|Later|Meanwhile|Both|Two|Among|According|House|Palace|Treaty|Office|Affairs|Ministry|North|South|East|West|If|As|Why|How|What|Who|Is|Photo)(?: .*)?");
    /** Offices that a country does not have: whose they are has to be said. */
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)(?:chief executive|ceo|managing director|executive director|director|director.general|chair\\w*|rector|mayor|head|chief|"
                    + "researcher|analyst|professor|economist|lecturer|expert|historian|fellow|scholar|advis[eo]r)");

    private final PersonPatterns patterns;
    private final Marked marked;
    private final World world;
    private final HomeCountry home;
    private final Map<String, Thing> found = new LinkedHashMap<>();
    private Optional<Office> lastOffice = Optional.empty();

    People(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
        this.home = new HomeCountry(world, marked);
        this.patterns = new PersonPatterns(world.offices());
    }

    void find() {
        home.settle();
        marked.sentences().forEach(this::titles);
        marked.sentences().forEach(sentence -> apposed(sentence));
        marked.sentences().forEach(this::speakers);
        marked.inOrder().stream()
                .filter(piece -> piece.sign() == 'P')
                .forEach(piece -> found.putIfAbsent(piece.thing().name(), piece.thing()));
        new Surnames(marked, found.values()).find();
        marked.sentences().forEach(this::counterparts);
    }

    private void titles(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = patterns.byTitle.matcher(tagged.text());
        Matcher counterpart = patterns.byCounterpart.matcher(tagged.text());
        int after = 0;
        while (matcher.find(after)) {
            after = matcher.end();
            held(sentence, tagged, matcher);
        }
        while (counterpart.find()) {
            person(tagged, counterpart, "name");
        }
        pairs(sentence);
    }

    /** “Presidents A and B”: the second has the same title, of the other country. */
    private void pairs(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher two = patterns.titlesOfTwo.matcher(tagged.text());
        while (two.find()) {
            if (two.group("title").matches(".*(?:s|S)$") && !two.group("title").endsWith("Affairs")) {
                String title = OfficeWords.written(two.group("title"));
                List<Thing> lands = two.group("of") == null || two.group("other") == null
                        ? home.mainTwo()
                        : List.of(
                                tagged.named(two.group("of")).thing(),
                                tagged.named(two.group("other")).thing());
                Optional<Piece> first = person(tagged, two, "name");
                Optional<Piece> second = person(tagged, two, "second");
                if (lands.size() == 2 && first.isPresent() && second.isPresent()) {
                    first.get().thing().offices().clear();
                    give(first.get().thing(), new Office(title, lands.get(0), ""));
                    give(second.get().thing(), new Office(title, lands.get(1), ""));
                }
            }
        }
    }

    private void held(Sentence sentence, Tagged tagged, Matcher matcher) {
        person(tagged, matcher, "name").ifPresent(piece -> {
            Thing of = Optional.ofNullable(matcher.group("of"))
                    .or(() -> Optional.ofNullable(matcher.group("land")))
                    .or(() -> matcher.pattern() == patterns.byTitle
                            ? Optional.ofNullable(matcher.group("after"))
                            : Optional.empty())
                    .or(() -> whose(tagged.text().substring(0, matcher.start("name"))))
                    .map(tag -> tagged.named(tag).thing())
                    .or(() -> Optional.of(piece.thing().country())
                            .filter(land -> !land.isEmpty()
                                    && !OF_A_BODY
                                            .matcher(matcher.group("title"))
                                            .matches())
                            .flatMap(world::called))
                    .or(() -> OF_A_BODY.matcher(matcher.group("title")).matches()
                            ? Optional.empty()
                            : home.of(sentence, tagged, matcher.start(), matcher.end()))
                    .orElse(null);
            String before = tagged.text().substring(0, matcher.start("title"));
            boolean former = before.matches("(?s).*\\b(?i:former|ex|late|then)[ -](?:‹J\\d+› )?");
            if (of != null
                    && !former
                    && (of.sort() != Sort.CITY || matcher.group("title").matches("(?i).*(?:mayor|governor)"))) {
                String to = Optional.ofNullable(matcher.group("to"))
                        .map(tag -> tagged.named(tag).thing())
                        .filter(land -> land.sort() == Sort.COUNTRY)
                        .or(() -> mission(matcher) ? home.other(of.country()) : Optional.empty())
                        .map(Thing::name)
                        .orElse("");
                give(piece.thing(), new Office(OfficeWords.written(matcher.group("title")), of, to));
            }
        });
    }

    private static boolean mission(Matcher matcher) {
        return matcher.group("title").matches("(?i).*(?:ambassador|high commissioner)");
    }

    /** The tag of the country whose somebody is by the words before: “Tunisia's Kamel Said”. */
    private static Optional<String> whose(String before) {
        Matcher land = Pattern.compile("(‹[CJ]\\d+›)(?:'s)? $").matcher(before);
        return land.find() ? Optional.of(land.group(1)) : Optional.empty();
    }

    private void give(Thing person, Office office) {
        String head = office.title().replaceAll(".* ", "");
        boolean vague = office.title().matches("(?i)(?:leader|head|chief)")
                        && office.of().sort() == Sort.COUNTRY
                || office.title().matches("(?i)spokes.*|minister|secretary");
        boolean has = person.offices().stream()
                .anyMatch(known -> known.title().endsWith(head) || known.title().contains(head));
        if (!has && !vague
                || person.offices().isEmpty() && !office.title().matches("(?i)leader|head|chief|minister|secretary")) {
            person.offices().add(office);
            person.belongsTo(office.of().country());
        }
        lastOffice = Optional.of(office);
    }

    private void apposed(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        for (Pattern pattern : List.of(patterns.byApposition, patterns.byRelative)) {
            Matcher matcher = pattern.matcher(tagged.text());
            while (matcher.find()) {
                String name = matcher.group("name");
                if (name.startsWith("‹") || name.contains(" ")) {
                    held(sentence, tagged, matcher);
                }
            }
        }
    }

    /** A counterpart has the office of the one who is spoken of, in another country. */
    private void counterparts(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher counterpart = patterns.byCounterpart.matcher(tagged.text());
        while (counterpart.find()) {
            Optional<Piece> piece = person(tagged, counterpart, "name");
            Optional<Thing> land = Optional.ofNullable(counterpart.group("land"))
                    .map(tag -> tagged.named(tag).thing());
            Optional<Office> same = holder(tagged.among(0, counterpart.start()))
                    .or(() -> earlier(sentence))
                    .or(() -> lastOffice);
            piece.filter(whom -> whom.thing().offices().isEmpty())
                    .ifPresent(whom -> same.ifPresent(office -> {
                        Thing of =
                                land.or(() -> home.other(office.of().country())).orElse(office.of());
                        give(whom.thing(), new Office(office.title(), of, ""));
                    }));
        }
    }

    private static Optional<Office> holder(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.sign() == 'P' && !piece.thing().offices().isEmpty())
                .findFirst()
                .map(piece -> piece.thing().offices().get(0));
    }

    private Optional<Office> earlier(Sentence sentence) {
        int at = marked.sentences().indexOf(sentence);
        return at == 0
                ? Optional.empty()
                : holder(marked.tagged(marked.sentences().get(at - 1)).pieces());
    }

    private void speakers(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = patterns.bySpeech.matcher(tagged.text());
        while (matcher.find()) {
            String group = matcher.group("name") == null ? "who" : "name";
            if (matcher.group(group).contains(" ")) {
                person(tagged, matcher, group);
            }
        }
    }

    /** The person that a name stands for, who is marked from now on. */
    private Optional<Piece> person(Tagged tagged, Matcher matcher, String group) {
        String name = matcher.group(group);
        if (name.startsWith("‹")) {
            return Optional.of(tagged.named(name)).filter(piece -> piece.sign() == 'P');
        }
        int start = tagged.place(matcher.start(group));
        int end = start + name.length();
        String title = matcher.group().substring(0, matcher.start(group) - matcher.start());
        Matcher royal =
                Pattern.compile("(King|Queen|Prince|Emir|Sultan|Pope) $").matcher(title);
        String written = (royal.find() && !name.contains(" ") ? royal.group(1) + " " : "") + marked.written(start, end);
        if (NO_NAME.matcher(name).matches()
                || world.offices().isTitle(name)
                || name.matches("\\p{Lu}{2,}(?: \\p{Lu}{2,})*") && !name.contains(" ")) {
            return Optional.empty();
        }
        Thing person = called(written);
        Piece piece = Piece.of(start, end, person);
        return marked.add(piece) ? Optional.of(piece) : Optional.empty();
    }

    private Thing called(String name) {
        Optional<Thing> same = found.values().stream()
                .filter(person -> person.name().equals(name)
                        || !name.contains(" ")
                                && (person.lastName().equals(name)
                                        || familyFirst(person) && person.name().startsWith(name + " ")))
                .findFirst();
        return same.or(() -> world.called(name).filter(Thing::person)).orElseGet(() -> {
            Thing person = Thing.found(Sort.PERSON, name, "");
            found.put(name, person);
            return person;
        });
    }

    /** Whether somebody is called by the first word of the name. */
    static boolean familyFirst(Thing person) {
        return person.name().matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+")
                || "China Vietnam North Korea South Korea Taiwan Cambodia".contains(person.country())
                        && !person.country().isEmpty();
    }
}
