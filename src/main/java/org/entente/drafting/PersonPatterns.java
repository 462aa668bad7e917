package org.entente.drafting;

import java.util.List;
import java.util.regex.Pattern;

/** How sentences put somebody's name and office, over text in which known names are tags. */
final class PersonPatterns {
    private static final String WORD = "(?:\\p{Lu}(?:[\\p{L}-]|'(?!s\\b))*\\p{L}|\\p{Lu}\\.(?: ?\\p{Lu}\\.)*)";
    private static final String NAME = "(?<name>‹P\\d+›|" + WORD
            + "(?:(?: (?:al|el|bin|bint|binti|ibn|ould|van|von|zu|der|den|de|da|do|dos|del|di|du|la|le|ben|ter|ten|y|e|af))* "
            + WORD + "| (?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]d|[Aa]r|[Aa]n|[Aa]z|[Uu]l|[Bb]en)-" + WORD + "){0,4})";
    private static final String OF =
            "(?: (?:of|at|for|in|on) (?:the )?(?:‹C\\d+›'s )?(?:(?:\\p{Lu}\\p{L}+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation|Principality) of (?:the )?)?(?:(?:Hashemite|Islamic|Federal|Plurinational|Bolivarian|Cooperative|Democratic|Socialist) ){0,2}(?:(?:[\\p{Ll}-]+ ){0,3}(?:company|firm|group|bank|airline|carrier|operator|producer|fund|agency|union|utility|miner|maker|giant) )?(?<of>‹[COBAJ]\\d+›|(?<=[Mm]ayor of |[Gg]overnor of )‹L\\d+›)| (?:of|at) (?:the|its) (?<same>company|firm|group|bank|co-op|co-operative|cooperative|union|club|federation|association|chamber|agency|fund|commission|committee|council|institute|museum|university|hospital|school)| (?:of|at|in) the (?:\\p{Ll}+ ){0,2}(?:ministry|treasury|central bank|presidency|embassy|chancellery)|(?:‹C\\d+›'s )?(?:\\p{Lu}\\p{L}+ ){1,3}(?:Province|Region|County|Governorate|Oblast|Prefecture|District))?";
    private static final String TO = "(?: (?:to|in) (?:the )?(?<to>‹[CL]\\d+›)(?: and (?:the )?‹C\\d+›)*)?";

    private static final String LAND = "(?:(?<land>‹[JCAOB]\\d+›|‹L\\d+›(?=(?:'s)? [Mm]ayor\\b))(?:'s?)? )?";
    /** What an envoy or director is there for: “for the Horn of Africa”. */
    private static final String SCOPE = "(?: (?:for|in|on) (?:the )?‹[MLAC]\\d+›)?";

    /** Verbs that tell that a name beside them is somebody's. */
    private static final String SAYS =
            "said|says|added|adds|noted|notes|stated|argued|argues|explained|explains|warned|warns|joked|jokes|insisted|insists|recalled|recalls|stressed|remarked|replied|commented|admitted|admits|predicted|complained|complains|writes|wrote|quipped|cautioned|conceded";

    /** A whole name that nothing beside it tells to be one. */
    final Pattern alone;

    final Pattern byTitle;
    final Pattern byApposition;
    final Pattern byRelative;
    final Pattern byCounterpart;
    final Pattern byKin;
    final Pattern byRank;
    final Pattern bySpeech;
    final Pattern byTurn;
    final Pattern byLead;
    final Pattern byWho;
    final Pattern titlesOfTwo;
    final Pattern titlesAfterTwo;
    final Pattern titlesBeforeTwo;
    final Pattern titlesAndLands;

    PersonPatterns(OfficeWords offices) {
        String title = offices.title();
        String name = "(?:(?:" + offices.courtesy() + ")\\.?(?: \\((?:Rtd|Retd|rtd|retd)\\.?\\))? )*" + NAME;
        byTitle = Pattern.compile(LAND + "(?!Sultan [Aa]l-)(?<title>" + title + ")" + OF + TO + SCOPE
                + ",? (?:the (?=(?:Rt |Right )?Hon))?(?!Affairs\\b)" + name
                + "(?:(?: of| for| signed(?: it)? for|,? (?:signed )?on behalf of) (?:the )?(?<after>‹C\\d+›)(?!'s))?");
        String word = "(?!(?:An?|The|This|That|These|Those|Both|All|No|Some|Each|Every|Our|Their|His|Her|Its|"
                + offices.courtesy() + ")\\b)\\p{Lu}[\\p{L}'-]*\\p{Ll}";
        alone = Pattern.compile(
                "(?<!\\p{Lu}[\\p{L}.'-]{0,20} )\\b(?:(?:When|While|As|If|After|Since|For|But|And|Then|With) )?(?<name>"
                        + word + "(?: (?:al|el|bin|van|von|de|da|do|dos|del|di|la)){0,2} " + word
                        + ")(?![\\p{L}-]| \\p{Lu})");
        byRelative = Pattern.compile(
                name + ", who (?:is|has been|serves as) (?:the |a |an )?" + LAND + "(?<title>" + title + ")" + OF + TO);
        byTurn = Pattern.compile(
                name + " (?:became|becomes) (?:the |a |an )?(?:\\w+ )?" + LAND + "(?<title>" + title + ")" + OF);
        byLead = Pattern.compile(
                name + ", who (?:\\w+ly |also )?(?<title>heads|leads|chairs|runs|directs) (?:the )?(?<of>‹[OB]\\d+›)");
        byWho = Pattern.compile(name + "(?=, (?:who|whose) )");
        titlesOfTwo = Pattern.compile("(?<title>" + title + ")s?,? " + name + "(?: of (?:the )?(?<of>‹C\\d+›))? and "
                + name.replace("?<name>", "?<second>") + "(?: of (?:the )?(?<other>‹C\\d+›))?");
        titlesAfterTwo = Pattern.compile(name + " and " + name.replace("?<name>", "?<second>") + ", (?:the )?(?<title>"
                + title + ")s? of (?:the )?(?<of>‹C\\d+›) and (?:the )?(?<other>‹C\\d+›)");
        titlesBeforeTwo =
                Pattern.compile("(?<title>" + title + ")s? of (?:the )?(?<of>‹C\\d+›) and (?:the )?(?<other>‹C\\d+›), "
                        + name + " and " + name.replace("?<name>", "?<second>"));
        titlesAndLands = Pattern.compile("(?<title>" + title + ")s?, (?<of>‹C\\d+›)'s? " + name
                + " and (?<other>‹C\\d+›)'s? " + name.replace("?<name>", "?<second>"));
        byApposition = Pattern.compile(name
                + ", (?:now |currently |then |until recently )?(?:the |a |an |his |her |their |its )?(?:current |new |former |then )?"
                + LAND + "(?<title>" + title + "|" + offices.standing() + ")" + OF + TO + SCOPE
                + "(?=[,.;:]| said| told| and |$)");
        byCounterpart = Pattern.compile(
                "(?i:\\b(?:his|her|their|its|and|with)) (?:(?:then|former|new|newly elected) )?(?:(?<land>‹J\\d+›) )?(?:counterpart|colleague|opposite number),? "
                        + name);
        byKin = Pattern.compile(
                "\\b(?i:first lady|first gentleman|wife|husband|widow|widower|daughter|son|brother|sister)"
                        + "(?: of (?:the )?(?:late )?(?:‹[CBO]\\d+›|" + title + "(?: ‹P\\d+›)?))?,? " + name);
        byRank = Pattern.compile(
                "\\b(?:Senator|Sen\\.?|Rep\\.?|Representative|Deputy|Congressman|Congresswoman|MP|Lawmaker|Gen\\.?|Admiral|Colonel|Captain|Commander|Cardinal|Archbishop) "
                        + name);
        bySpeech = speech(name);
    }

    private static Pattern speech(String name) {
        return Pattern.compile("(?:\\b(?:" + SAYS + ") " + name
                + "|(?:^|[\"”.,:] |\\b(?:But|And|Yet|While|Economist|Analyst|Lawyer|Activist|Campaigner|Historian|Lecturer|Farmer) )"
                + name.replace("<name>", "<whose>") + " (?:of|at|from) (?:the )?‹[OL]\\d+›(?:, [^.;]{3,80}?,)? (?:"
                + SAYS
                + "|told|calls|called|expects|believes|thinks|reckons)\\b|(?:^|[\"”.,] )"
                + name.replace("<name>", "<who>")
                + "(?:, [^,.]{3,60},|,)? (?:" + SAYS + "|told|announced)\\b)");
    }

    /** How two are named with the same office of two countries. */
    List<Pattern> ofTwo() {
        return List.of(titlesOfTwo, titlesAfterTwo, titlesBeforeTwo, titlesAndLands);
    }

    /** How one person is named with an office. */
    List<Pattern> ofHolder() {
        return List.of(byTitle, byApposition, byRelative, byTurn, byLead);
    }

    /** How one person is named where no office is. */
    List<Pattern> untitled() {
        return List.of(byCounterpart, byLead, byWho, byKin, byRank);
    }

    /** How one person is named with an office, or as the counterpart of whoever holds one. */
    List<Pattern> ofOne() {
        return List.of(byTitle, byCounterpart, byApposition, byRelative, byTurn, byLead, byWho, byKin, byRank);
    }
}
