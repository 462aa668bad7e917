package org.entente.drafting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds persons by their offices, by apposition and by verbs of speech, and then by their surnames alone. */
final class People {
    /** What stands before a name and is by many taken for a part of it. */
    private static final Pattern HONOUR = Pattern.compile(
            "\\b(Sheikh|Shaikh|Sheikha|Sayyid|Sayyida|Ratu|Adi|Datuk|Dato'|Tan Sri|Tun|Haji|Alhaji|Prince|Princess) $");

    private final PersonPatterns patterns;
    private final Marked marked;
    private final World world;
    private final HomeCountry home;
    private final Map<String, Thing> found = new LinkedHashMap<>();
    private final Holders holders;

    People(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
        this.home = new HomeCountry(world, marked);
        this.patterns = world.offices().named();
        this.holders = new Holders(world, home);
    }

    /**
     * Whole names first, then surnames after a title, which may be those of persons who are named in full later; and only
     * when everybody is known, who holds which office.
     */
    void find() {
        home.settle();
        inStory().forEach(sentence -> named(sentence, true));
        inStory().forEach(this::speakers);
        marked.sentences().stream().filter(sentence -> !sentence.headline()).forEach(this::recurring);
        inStory().forEach(sentence -> named(sentence, false));
        marked.inOrder().stream()
                .filter(piece -> piece.sign() == 'P')
                .forEach(piece -> found.putIfAbsent(piece.thing().name(), piece.thing()));
        new Surnames(world, marked, found.values()).find();
        for (Sentence sentence : marked.sentences()) {
            offices(sentence);
            counterparts(sentence);
        }
    }

    /** All sentences, the headlines last, which shorten the names of those whom the story names in full. */
    private List<Sentence> inStory() {
        return marked.sentences().stream()
                .sorted(Comparator.comparing(Sentence::headline))
                .toList();
    }

    /** @param whole whether surnames alone are left for later */
    private void named(Sentence sentence, boolean whole) {
        Tagged tagged = marked.tagged(sentence);
        boolean titled = world.offices().mentioned(tagged.text());
        for (Pattern pattern : titled ? patterns.ofOne() : patterns.untitled()) {
            Matcher matcher = pattern.matcher(tagged.text());
            while (matcher.find()) {
                boolean apposed = pattern != patterns.byTitle && pattern != patterns.byCounterpart;
                if (whole(matcher) || !whole && !apposed) {
                    person(tagged, matcher, "name");
                }
            }
        }
        for (Pattern pattern : whole && titled ? patterns.ofTwo() : List.<Pattern>of()) {
            Matcher two = pattern.matcher(tagged.text());
            while (two.find()) {
                if (plural(two)) {
                    person(tagged, two, "name");
                    person(tagged, two, "second");
                }
            }
        }
    }

    private static boolean whole(Matcher named) {
        return named.group("name").startsWith("‹") || named.group("name").contains(" ");
    }

    private static boolean plural(Matcher two) {
        return two.group("title").matches(".*(?:s|S)$") && !two.group("title").endsWith("Affairs");
    }

    private void offices(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        boolean titled = world.offices().mentioned(tagged.text());
        if (titled) {
            patterns.ofTwo().forEach(pattern -> pairs(sentence, pattern));
        }
        for (Pattern pattern : titled ? patterns.ofHolder() : List.of(patterns.byLead)) {
            Matcher told = pattern.matcher(tagged.text());
            while (told.find()) {
                holder(tagged, told, "name")
                        .filter(person -> !ofAnother(tagged.text(), told))
                        .ifPresent(person -> holders.hold(person, sentence, tagged, told));
            }
        }
    }

    /**
     * Whether an office is that of whoever stands on its other side: “‹P1›, Prime Minister of ‹C1›, ‹P2›, Prime Minister of
     * ‹C2›” or “the President of ‹C1›, ‹P1›, the Prime Minister of ‹C2›, ‹P2›, met”.
     */
    private static boolean ofAnother(String text, Matcher told) {
        if (told.start("title") < told.start("name")) {
            return text.substring(0, told.start()).matches("(?s).*‹P\\d+›, (?:the )?")
                    && text.substring(told.start(), told.start("name")).matches("(?s)[^,]*, [^,]*")
                    && text.substring(told.end("name")).matches("(?s), (?:the )?\\p{Lu}.*");
        }
        return text.substring(0, told.start("name")).matches("(?s).*‹[COBJ]\\d+›, (?:[\\p{L}.]+ ){0,2}")
                && text.substring(told.end()).matches("(?s), (?:[\\p{L}.]+ ){0,2}‹P\\d+›.*");
    }

    private static Optional<Thing> holder(Tagged tagged, Matcher told, String group) {
        return Optional.of(told.group(group))
                .filter(name -> name.startsWith("‹"))
                .map(name -> tagged.named(name).thing())
                .filter(Thing::person);
    }

    /** “Presidents A and B”: the second has the same title, of the other country. */
    private void pairs(Sentence sentence, Pattern pattern) {
        Tagged tagged = marked.tagged(sentence);
        Matcher two = pattern.matcher(tagged.text());
        while (two.find()) {
            Optional<Thing> first = holder(tagged, two, "name");
            Optional<Thing> second = holder(tagged, two, "second");
            List<Thing> lands = two.group("of") == null || two.group("other") == null
                    ? home.pair(sentence)
                    : List.of(
                            tagged.named(two.group("of")).thing(),
                            tagged.named(two.group("other")).thing());
            if (plural(two) && lands.size() == 2 && first.isPresent() && second.isPresent()) {
                String title = OfficeWords.written(two.group("title"));
                int one = home.visits(first.get(), lands.get(0)) || home.visits(second.get(), lands.get(1)) ? 1 : 0;
                holders.give(first.get(), new Office(title, lands.get(one), ""));
                holders.give(second.get(), new Office(title, lands.get(1 - one), ""));
            }
        }
    }

    /** A counterpart has the office of the one who is spoken of, in another country. */
    private void counterparts(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher counterpart = patterns.byCounterpart.matcher(tagged.text());
        while (counterpart.find()) {
            Optional<Thing> land = Optional.ofNullable(counterpart.group("land"))
                    .map(tag -> tagged.named(tag).thing());
            Optional<Office> same = ofAnybody(tagged.among(0, counterpart.start()))
                    .or(() -> earlier(sentence))
                    .or(holders::last);
            holder(tagged, counterpart, "name")
                    .filter(whom -> whom.offices().isEmpty())
                    .ifPresent(whom -> same.ifPresent(office -> {
                        Thing of =
                                land.or(() -> home.other(office.of().country())).orElse(office.of());
                        holders.give(whom, new Office(office.title(), of, ""));
                    }));
        }
    }

    private static Optional<Office> ofAnybody(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.sign() == 'P' && !piece.thing().offices().isEmpty())
                .findFirst()
                .map(piece -> piece.thing().offices().get(0));
    }

    private Optional<Office> earlier(Sentence sentence) {
        int at = marked.sentences().indexOf(sentence);
        return at == 0
                ? Optional.empty()
                : ofAnybody(marked.tagged(marked.sentences().get(at - 1)).pieces());
    }

    private void speakers(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = patterns.bySpeech.matcher(tagged.text());
        while (matcher.find()) {
            String group = matcher.group("name") != null ? "name" : matcher.group("whose") != null ? "whose" : "who";
            if (matcher.group(group).contains(" ")) {
                person(tagged, matcher, group);
            }
        }
    }

    /** Names of which the last word comes again without the others, as surnames do. */
    private void recurring(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = patterns.alone.matcher(tagged.text());
        while (matcher.find()) {
            String surname = matcher.group("name").replaceFirst(".* ", "");
            if (Surnames.comesAlone(surname, marked)) {
                person(tagged, matcher, "name");
            }
        }
    }

    /** The person that a name stands for, who is marked from now on. */
    private Optional<Piece> person(Tagged tagged, Matcher matcher, String group) {
        String name = matcher.group(group).replaceFirst(" (?:KC|QC|MP|MEP|SC|CBE|OBE|Jr)\\.?$", "");
        if (name.startsWith("‹")) {
            return Optional.of(tagged.named(name)).filter(piece -> piece.sign() == 'P');
        }
        int start = tagged.place(matcher.start(group));
        int end = start + name.length();
        String title = matcher.group().substring(0, matcher.start(group) - matcher.start());
        Matcher royal = Pattern.compile("(King|Queen|Prince|Princess|Emir|Emperor|Empress|Sultan|Pope) $")
                .matcher(title);
        String written = (royal.find() && !name.contains(" ") ? royal.group(1) + " " : "") + marked.written(start, end);
        if (Nobody.is(name, world.offices())) {
            return Optional.empty();
        }
        Thing person = called(written);
        Matcher honour = HONOUR.matcher(marked.plain()).region(Math.max(0, start - 12), start);
        if (written.contains(" ") && honour.find()) {
            person.aliases().add(honour.group(1) + " " + written);
        }
        Piece piece = Piece.of(start, end, person);
        return marked.add(piece) ? Optional.of(piece) : Optional.empty();
    }

    private Thing called(String name) {
        Optional<Thing> same = found.values().stream()
                .filter(person -> person.name().equals(name)
                        || person.surnames().stream().anyMatch(name::equalsIgnoreCase)
                        || person.name().startsWith(name + " ") && (familyFirst(person) || isOnly(name))
                        || person.name().matches(".+ " + Pattern.quote(name) + " [^ ]+") && isOnly(name))
                .findFirst();
        return same.or(() -> world.called(name).filter(Thing::person)).orElseGet(() -> {
            Thing person = Thing.found(Sort.PERSON, name, "");
            found.put(name, person);
            return person;
        });
    }

    /** Whether one person alone has a word in the name. */
    private boolean isOnly(String name) {
        return found.values().stream()
                        .filter(person -> (" " + person.name() + " ").contains(" " + name + " "))
                        .count()
                == 1;
    }

    /** Whether somebody is called by the first word of the name. */
    static boolean familyFirst(Thing person) {
        return person.name()
                        .matches(
                                "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+|\\p{Lu}\\p{Ll}{1,4} \\p{Lu}\\p{Ll}{1,4} \\p{Lu}\\p{Ll}{1,5}")
                || "China Vietnam North Korea South Korea Taiwan Cambodia Singapore".contains(person.country())
                        && !person.country().isEmpty();
    }
}
