package org.entente.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How sentences tell who says them, over text in which names are tags. */
final class SpeechPatterns {
    private static final String WHO = "(‹[POBCG]\\d+›)";
    private static final String VERBS = Table.shipped("rules/speech.tsv").stream()
            .flatMap(row -> Table.list(row, 1).stream())
            .filter(verb -> verb.matches("\\w+(?:ed|s|d|told|said|t|k|w)|.* .*|.*ing"))
            .sorted(Comparator.comparingInt(verb -> -verb.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final String REPORTS =
            "said|says|told|added|adds|noted|notes|stated|affirmed|reaffirmed|announced|stressed|stresses|explained|explains|recommended|declared|remarked|confirmed|argued|argues|warned|warns|joked|jokes|insisted|insists|recalled|recalls|replied|commented|admitted|admits|predicted|complained|complains|observed|underlined|emphasised|emphasized|quipped|cautioned|conceded|pointed out|reckons|reckoned|estimates|estimated|promised|vowed|maintained|maintains|claimed|claims|believes|reports|reported|disclosed|revealed|asserted|laughed|laughs|sighed|sighs|mused|muses";
    /** What may stand between somebody and the verb. */
    private static final String BETWEEN =
            "(?:,? (?:who|also|further|then|later|too|now|still|already|since|meanwhile|however|in turn|in response|for (?:his|her|its) part|has|had|have|again|once|\\w+ly|is|are|was|did|does|‹D\\d+›))*,? ";
    /** The title before a name, in which countries and bodies are named. */
    private static final String TITLE = "(?:(?:‹[JCOB]\\d+›(?:'s?)?|[\\p{L}'’-]+\\.?),? ){0,9}?";

    private static final String ASIDE =
            "(?:, (?![^,]{0,80}, (?:and|but) )[^,‹]{0,40}(?:‹\\w\\d+›[^,‹]{0,30}){0,3},|, who(?:se)? (?:[^.;‹]|‹\\w\\d+›){3,140}?,)";
    private static final String WOULD =
            "(?! (?:would|will|could|has|had|have|is|was|were|are|might|may|should|can|did|does)\\b|'s)";

    /** “the spokesman of Chile's ministry, Ana Rey, told”: whoever is named, and not the body. */
    private static final Pattern APPOSED = Pattern.compile("(?:‹[COBJL]\\d+›|\\p{Ll}), (?:Mr |Ms |Mrs |Dr )?(‹P\\d+›),"
            + "(?: who (?:[^.;‹]|‹\\w\\d+›){3,140}?,)?" + BETWEEN + "(?:" + VERBS + ")\\b");

    private static final Pattern SUBJECT = Pattern.compile(WHO + "(?: \\([^)]{2,12}\\))?" + ASIDE
            + "?(?: government| officials| side)?" + BETWEEN + "(?<verb>" + VERBS + ")\\b");
    private static final Pattern AFTER = Pattern.compile("[\",] ?(?!told)(?:"
            + REPORTS
            + ") (?:the |its |his |her |their )?(?:‹[JCO]\\d+›(?:'s?)? )?(?:[\\p{L}' -]{0,40}(?:of |to |for )?(?:the )?)?(?:‹[CJO]\\d+›(?:'s?)?,? )?(?:[\\p{L} -]{0,30},? ?)?"
            + "(‹P\\d+›|‹O\\d+›)" + WOULD);
    private static final Pattern FINAL = Pattern.compile(
            "[\",] ?(?:the |its |his |her )?" + TITLE
                    + "(‹[POG]\\d+›)(?: (?:in|of|from) (?:the )?‹[LCO]\\d+›)?(?: \\p{L}+){0,2} (?:" + REPORTS
                    + "|let slip|was quoted as saying|told (?:‹[JO]\\d+› )?\\p{Ll}*)\\b(?: here| there| afterwards| later| ‹D\\d+›)*(?: (?:on|at|in|after|during|before|following|while) [^,]{0,110})?[.\"/]*$|, (‹[POG]\\d+›) (?:said|added|noted|stated), ");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?i)\\b(?:according to|as per|in the words of|in the view of|quoted by) (?:(?:the |an? |‹[JCO]\\d+›(?:'s)? |[\\p{L}-]+ ){0,7}?(?:to (?:the )?‹C\\d+›|[\\p{L}-]+)?,? ?(‹P\\d+›)|(?:[\\p{Ll} ]{0,30})?"
                    + WHO + ")");
    private static final Pattern SOURCE = Pattern.compile("(?i)" + WHO
            + "(?:'s)? (?:own )?(?:statistics|data|figures|numbers|estimates?|count|reckoning|tally)\\b|(?:data|figures|statistics|\\(sources?:) (?:(?:from|of|by) )?(?:the )?(?:[\\p{Ll}-]+ ){0,3}"
            + WHO + "|spokes\\w+ (?:for|of) (?:the )?" + WHO + " (?:said|says|told)|" + WHO
            + " (?:spokes\\w+|sources?|officials?)(?: ‹P\\d+›)? (?:said|says|told|confirmed)");
    /** Somebody who does something first, and then says: “met the guests and assured them that …”. */
    private static final Pattern AND_SAYS = Pattern.compile(
            "^(?:[^‹\"]|‹[CJOBLD]\\d+›){0,80}(‹[PG]\\d+›)[^\";]*?,? and"
                    + "(?: \\w+ly| also| then)? (?:told|assured|said|announced|promised|added|warned|pledged|confirmed|insisted)\\b");

    private static final Pattern SAYING = Pattern.compile(
            WHO + "(?! (?:and|to) )[^‹\";.]{3,80}, (?:saying|adding|arguing|noting|warning|insisting|stressing)\\b");

    /** From the surest on. */
    static final List<Pattern> IN_ORDER = List.of(SOURCE, ACCORDING, AFTER, FINAL, APPOSED, SUBJECT, AND_SAYS, SAYING);

    /** Whose statements a list under a heading holds. */
    static final Pattern LISTED =
            Pattern.compile("(?i)^(?:statements?|remarks|words|comments|quotes?) (?:by|from|of) .*?" + WHO);

    /** Bodies that any organization may be. */
    static final List<String> ANY_BODY = List.of(
            "company",
            "firm",
            "carrier",
            "airline",
            "group",
            "agency",
            "body",
            "lender",
            "operator",
            "organisation",
            "organization",
            "charity",
            "developer",
            "manufacturer",
            "supplier",
            "producer",
            "carmaker",
            "utility",
            "maker",
            "network");
    /** A body that is not named again: “the company said”, “The Committee noted”. */
    static final Pattern BODY = Pattern.compile("\\b[Tt]he (?<body>" + String.join("|", ANY_BODY)
            + "|(?i:ministry|embassy|committee|commission|council|fund|bank|federation|union|authority|office|bureau|association|chamber|institute|foundation|university|high commission))"
            + "(?: itself)?" + BETWEEN + "(?:" + VERBS + "|put the)\\b");

    /** Bodies that are no company. */
    static final Pattern OF_STATE = Pattern.compile(
            "\\b(?:Ministry|Authority|Commission|Committee|Council|Parliament|Government|University|Embassy|Chamber|Board|Office|Assembly|Court|Senate|Department|Forum|Party|Nations)\\b");

    static final Pattern OF = Pattern.compile("(‹P\\d+›) of (?:the )?$");
    /** Whether a sentence begins within a quotation, which then ends. */
    static final Pattern CLOSED = Pattern.compile("^[^\"]*[\\p{L}›,.!?]\"(?:[ ,.]|$)");

    private SpeechPatterns() {}
}
