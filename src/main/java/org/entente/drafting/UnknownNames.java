package org.entente.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds organizations that nothing tells but how they are written: in capitals, or told to be a company. */
final class UnknownNames {
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(\\p{Lu}{3,8}(?:-\\p{N}+)?|\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{L}+)+)(?![\\p{L}\\p{N}-])");
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}{2,}(?:[ /]\\p{Lu}{2,}){0,3}(?::| [-\u2013\u2014] )");
    /** What companies' names end with in one word or another. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<![\\p{L}-])(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}{2,}(?:werke|werk|bank|chem|pharma|telecom|metall|gaz|petrol|neft|corp|tech|soft)(?![\\p{L}-])");

    private static final String NAME =
            "(?!(?:The|A|An|However|Earlier|Later|Meanwhile|Also|Moreover|Besides|Today|Yesterday|Tomorrow|(?!Italy)\\p{Lu}\\p{Ll}+ly|Mr|Ms|Mrs|Dr|Prof|Sheikh|Sir|In|On|At|By|For|\\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}-]+(?:(?: &| de| del| do| da| dos| das| du| des| los| las)* \\p{Lu}[\\p{L}-]+){0,2}";

    private static final String SORT =
            "(?:energy giant|oil company|gas company|company|carrier|airline|automaker|carmaker|manufacturer|shipbuilder|bank|operator|firm|group|giant|conglomerate|miner|producer|trader|retailer|utility|exporter|importer|supplier|brewer|steelmaker|chipmaker|consultancy|consultants|think tank|newspaper|daily|weekly|broadcaster|insurer|lender|(?:retail |supermarket |hotel )?chain|developer|start-up|shipping line|[\\p{Ll}-]+ maker|union|federation|state railway|railway company|cooperative|co-operative|contractor|builder|charity|non-profit|association|regional agency|publisher|distributor|winery|refiner)";
    /** “the lorry maker Nordvik”, “The carrier, Pamir Wings,”, “Nordvik, a Swedish company”, “the party Land and Order”. */
    private static final Pattern COMPANY = Pattern.compile(
            "(?:\\b" + SORT + "|^(?:‹[JC]\\d+› )?(?i:" + SORT + ")) (" + NAME + ")"
                    + "|\\b(?i:" + SORT + "), (" + NAME + "),"
                    + "|\\b[Pp]arty (" + NAME + "(?: and \\p{Lu}[\\p{L}-]+)?)"
                    + "|(?:headquarters of |‹[LC]\\d+›-based (?:\\p{Ll}+ )?|\\b(?i:state-owned|state-run|state-controlled|family-owned) |\\b(?:plant|factory|mill|refinery|shipyard|subsidiary|laboratory) of |\\b(?:contract|deal|agreement|memorandum) with )("
                    + NAME + ")(?![\\p{L}-]|'s| \\p{Lu})"
                    + "|\\b(?:the|between) (?:the )?(" + NAME + ") (?:company|firm|holding|airline|shipyard)\\b"
                    + "|(?<![\\p{L}] )\\b(" + NAME
                    + "), (?:the|an?) (?:[\\p{L}‹›\\d'-]+ ){0,3}(?:company|airline|bank|carrier|group|firm|producer|operator|manufacturer|maker|developer|lender|retailer|supplier|fund)\\b");

    /** Where somebody works who is asked: “an economist at Savanna Research in ‹L1›”. */
    private static final Pattern WORKPLACE = Pattern.compile(
            "\\b(?:economist|analyst|researcher|strategist|expert|lecturer|fellow|scholar) (?:at|with|of) (?:the )?("
                    + NAME + ")(?= (?:in|of) (?:the )?‹[CL]|[,.;]|$)");

    private static final String SORTS =
            "(?:companies|operators|firms|carriers|airlines|banks|utilities|producers|shipbuilders|miners|retailers|lenders|manufacturers|groups|contractors|exporters|importers)";
    /** The first of two companies, and the second: “grid operators Nordlinje and Elvia”. */
    private static final List<Pattern> TWO = List.of(
            Pattern.compile("\\b" + SORTS + ",? (" + NAME + ")(?= and (?:\\p{Lu}|‹))"),
            Pattern.compile("\\b" + SORTS + ",? ‹O\\d+› and (" + NAME + ")"));
    /** Whoever figures are from. */
    private static final Pattern CITED =
            Pattern.compile("(?i:according to|as per data (?:of|from)|(?:data|figures) (?:of|from)) (" + NAME + ")");

    private final World world;
    private final Marked marked;

    UnknownNames(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
    }

    /** Those that are told to be a company, a union or the like; they may have directors, so before persons. */
    void told() {
        marked.sentences().forEach(sentence -> named(sentence, COMPANY));
        marked.sentences().forEach(sentence -> named(sentence, WORKPLACE));
        TWO.forEach(pattern -> marked.sentences().forEach(sentence -> named(sentence, pattern)));
        marked.sentences().forEach(this::compounds);
    }

    void find() {
        marked.sentences().forEach(sentence -> named(sentence, CITED));
        marked.sentences().forEach(this::capitals);
    }

    private void named(Sentence sentence, Pattern pattern) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = pattern.matcher(tagged.text());
        while (matcher.find()) {
            int group = 1;
            while (matcher.group(group) == null) {
                group++;
            }
            add(
                    tagged.place(matcher.start(group)),
                    tagged.place(matcher.start(group)) + matcher.group(group).length());
        }
    }

    private void compounds(Sentence sentence) {
        Matcher matcher = COMPOUND.matcher(marked.plain()).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            add(matcher.start(), matcher.end());
        }
    }

    private void capitals(Sentence sentence) {
        String whole = marked.plain().substring(sentence.start(), sentence.end());
        if (whole.equals(whole.toUpperCase(java.util.Locale.ROOT))) {
            return;
        }
        Matcher dateline = DATELINE.matcher(whole);
        int start = sentence.start() + (dateline.find() ? dateline.end() : 0);
        Matcher matcher = CAPITALS.matcher(marked.plain()).region(start, sentence.end());
        while (matcher.find()) {
            if (!world.organizations().never(matcher.group(1))
                    && !Currencies.isSign(matcher.group(1))
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
        if (Stream.of(name.split(" ")).anyMatch(world.offices()::isTitle)) {
            return;
        }
        Thing thing = world.called(name).orElseGet(() -> Thing.found(Sort.ORGANIZATION, name, ""));
        world.phrases().add(name, thing, false);
        marked.add(Piece.of(start, end, thing));
        Matcher again = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(Plain.of(name)) + "(?![\\p{L}-])")
                .matcher(marked.plain());
        while (again.find()) {
            marked.add(Piece.of(again.start(), again.end(), thing));
        }
    }
}
