package org.entente.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds places that no list has, by what leads to them: “in Bundaberg”, “at the Pont Vieux”, “the port of Ilo”. */
final class UnknownPlaces {
    private static final String WORD = "\\p{Lu}[\\p{L}'-]*\\p{Ll}";
    /** One to three words, which need not begin with capitals between: “Casa Grande del Sur”. */
    private static final String NAME = "(?:(?:Al|El|La|St|San|Santa)[ -])?" + WORD
            + "(?:(?: (?:de|del|da|do|dos|das|di|la|las|los|of the|of))? " + WORD + "){0,2}";

    private static final Pattern LED_TO = Pattern.compile(
            "(?<![\\p{L}-])(?:(?<site>at|(?:visit|visits|visited|tours?|toured)(?= (?:the )?(?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:Park|Palace|Temple|Memorial|Monument|Mosque|Cathedral|Fort|Gardens?|Citadel|Falls)\\b)) (?:the )?|(?:in|near|outside) |(?:port|town|village|city|district|settlement) of )(?<name>"
                    + NAME + ")(?! of \\p{Lu})(?=[,.;:)]|'s\\b| (?!\\p{Lu}|airport|international|airfield|\\d)|$)");
    /** What is at or in something and no place. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)\\b(?:conference|forum|summit|fair|expo|congress|agreement|treaty|convention|charter|protocol|plan|annex|university|institute|academy|school|college|council|committee|commission|assembly|parliament|senate|cabinet|office|ministry|department|agency|affairs|relations|services?|mechanism|programme|program|games|cup|league|olympics|championship|festival|week|day|america|europe|asia|africa|euros?|dollars?|street|road|avenue|annual|union|bank|group|company|corporation|act|chapter|article|phase|round|paris accord|english|spanish|french|portuguese|arabic|russian|god|brent|security|cooperation|applications|inc|ltd)$");

    private final World world;
    private final Marked marked;

    UnknownPlaces(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
    }

    void find() {
        marked.sentences().forEach(this::read);
    }

    private void read(Sentence sentence) {
        Matcher led = LED_TO.matcher(marked.plain()).region(sentence.start(), sentence.end());
        while (led.find()) {
            String name = marked.written(led.start("name"), led.end("name"));
            boolean titled = Stream.of(name.split(" ")).anyMatch(world.offices()::isTitle);
            if (!titled && !NO_PLACE.matcher(name).find() && marked.free(led.start("name"), led.end("name"))) {
                add(led.start("name"), led.end("name"), led.group("site") == null ? Sort.CITY : Sort.SITE);
            }
        }
    }

    private void add(int start, int end, Sort sort) {
        String name = marked.written(start, end);
        marked.add(Piece.of(start, end, world.called(name).orElseGet(() -> {
            Thing found = Thing.found(sort, name, "");
            world.phrases().add(name, found, false);
            return found;
        })));
    }
}
