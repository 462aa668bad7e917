package org.entente.drafting;

import java.util.List;
import java.util.regex.Pattern;

/** How sentences put somebody's name and office, over text in which known names are tags. */
final class PersonPatterns {
    private static final String WORD = "(?:\\p{Lu}(?:[\\p{L}-]|'(?!s\\b))*\\p{L}|\\p{Lu}\\.(?: ?\\p{Lu}\\.)*)";
    private static final String NAME =
            "(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor|Hon|H\\.E|Shri|Smt|Sir|Dame|Sheikh|Madam|Comrade|Lord|Lady)\\.? )*(?<name>‹P\\d+›|"
                    + WORD + "(?:(?: (?:al|el|bin|ibn|van|von|der|de|da|do|dos|del|di|la|le|ben|ter))* " + WORD
                    + "| al-" + WORD + "){0,4})";
    private static final String OF =
            "(?: (?:of|at|for|in|on) (?:the )?(?:‹C\\d+›'s )?(?:Republic of )?(?<of>‹[COBAJ]\\d+›|(?<=[Mm]ayor of |[Gg]overnor of )‹L\\d+›))?";
    private static final String TO = "(?: (?:to|in) (?:the )?(?<to>‹[CL]\\d+›)(?: and (?:the )?‹C\\d+›)*)?";

    private static final String LAND = "(?:(?<land>‹[JCAOB]\\d+›|‹L\\d+›(?=(?:'s)? [Mm]ayor\\b))(?:'s?)? )?";
    /** What an envoy or director is there for: “for the Horn of Africa”. */
    private static final String SCOPE = "(?: (?:for|in|on) (?:the )?‹[MLAC]\\d+›)?";

    final Pattern byTitle;
    final Pattern byApposition;
    final Pattern byRelative;
    final Pattern byCounterpart;
    final Pattern byKin;
    final Pattern byRank;
    final Pattern bySpeech;
    final Pattern byWho;
    final Pattern titlesOfTwo;
    final Pattern titlesAfterTwo;
    final Pattern titlesBeforeTwo;

    PersonPatterns(OfficeWords offices) {
        String title = offices.title();
        byTitle = Pattern.compile(LAND + "(?<title>" + title + ")" + OF + TO + SCOPE + ",? " + NAME
                + "(?: of (?:the )?(?<after>‹C\\d+›))?");
        byRelative = Pattern.compile(
                NAME + ", who (?:is|has been|serves as) (?:the |a |an )?" + LAND + "(?<title>" + title + ")" + OF + TO);
        byWho = Pattern.compile(NAME + "(?=, (?:who|whose) )");
        titlesOfTwo = Pattern.compile("(?<title>" + title + ")s?,? " + NAME + "(?: of (?:the )?(?<of>‹C\\d+›))? and "
                + NAME.replace("?<name>", "?<second>") + "(?: of (?:the )?(?<other>‹C\\d+›))?");
        titlesAfterTwo = Pattern.compile(NAME + " and " + NAME.replace("?<name>", "?<second>") + ", (?:the )?(?<title>"
                + title + ")s? of (?:the )?(?<of>‹C\\d+›) and (?:the )?(?<other>‹C\\d+›)");
        titlesBeforeTwo =
                Pattern.compile("(?<title>" + title + ")s? of (?:the )?(?<of>‹C\\d+›) and (?:the )?(?<other>‹C\\d+›), "
                        + NAME + " and " + NAME.replace("?<name>", "?<second>"));
        byApposition = Pattern.compile(NAME
                + ", (?:now |currently |then |until recently )?(?:the |a |an |his |her |their |its )?(?:current |new |former |then )?"
                + LAND + "(?<title>" + title + "|" + offices.standing() + ")" + OF + TO + SCOPE
                + "(?=[,.;:]| said| told| and |$)");
        byCounterpart = Pattern.compile(
                "(?i:\\b(?:his|her|their|its|and|with)) (?:(?<land>‹J\\d+›) )?(?:counterpart|colleague|opposite number),? "
                        + NAME);
        byKin = Pattern.compile(
                "\\b(?i:first lady|first gentleman|wife|husband|widow|widower|daughter|son|brother|sister)"
                        + "(?: of (?:the )?(?:late )?(?:‹[CBO]\\d+›|" + title + "(?: ‹P\\d+›)?))?,? " + NAME);
        byRank = Pattern.compile(
                "\\b(?:Senator|Sen\\.|Deputy|Congressman|Congresswoman|MP|Lawmaker|Gen\\.|Admiral|Colonel|Captain|Commander|Cardinal|Archbishop) "
                        + NAME);
        bySpeech = Pattern.compile(
                "(?:\\b(?:said|says|added|noted|stated) " + NAME + "|(?:^|[\"”.,] )" + NAME.replace("<name>", "<who>")
                        + "(?:, [^,.]{3,60},)? (?:said|says|told|added|stated|announced|noted)\\b)");
    }

    /** How two are named with the same office of two countries. */
    List<Pattern> ofTwo() {
        return List.of(titlesOfTwo, titlesAfterTwo, titlesBeforeTwo);
    }

    /** How one person is named with an office. */
    List<Pattern> ofHolder() {
        return List.of(byTitle, byApposition, byRelative);
    }

    /** How one person is named with an office, or as the counterpart of whoever holds one. */
    List<Pattern> ofOne() {
        return List.of(byTitle, byCounterpart, byApposition, byRelative, byWho, byKin, byRank);
    }
}
