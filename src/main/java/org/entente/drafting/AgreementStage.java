package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How far an agreement has come, by the words around the one that names it. */
final class AgreementStage {
    private static final Pattern NEGOTIATED = Pattern.compile(
            "\\b(?:negotiat\\w+|in talks (?:on|over|about)|are discussing|talks on|(?:final stretch|last round|final round) of|to accelerate|finali[sz]ing|hammering out|close to|could not be finali[sz]ed|(?:to|will|must) finali[sz]e|near(?:ing)?|conclusion of)\\b(?! the signing)");
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)\\b(?:signed|inked|sealed|concluded|put (?:his|her|their) (?:names?|signatures?) to|issued|adopted)\\b");
    private static final Pattern WAS_SIGNED = Pattern.compile(
            "^[^.;]{0,110}\\b(?:was|were|been) (?:also )?(?:signed|concluded|sealed)|^[^.;]{0,80}?, (?:first )?(?:signed|concluded) (?:in|at|on|by|last|‹)");
    /** What is told of an agreement that somebody is only to sign. */
    private static final Pattern TO_BE_SIGNED =
            Pattern.compile("^[^.;]{0,110}\\b(?:will|would|to|may|could|should) be (?:signed|concluded)\\b");

    private static final Pattern DRAFTED = Pattern.compile(
            "\\b(?:to draft|drafting|being drafted|being prepared|in preparation|working on) (?:an? )?|, among them (?:an? )?(?:[^.;]{0,80} and an? )?$");
    private static final Pattern NEGOTIATED_NOW = Pattern.compile(
            "^[^.;]{0,90} (?:is|are|remains?|had been) (?:still )?(?:under negotiation|being negotiated|being finali[sz]ed|on the (?:negotiating )?table|in the works|nearing completion|close to (?:being )?(?:completion|signed|concluded)|still to be (?:finali[sz]ed|agreed))\\b|^[^.;]{0,80}\\bon the negotiating table\\b|^[^.;]{0,140}\\b(?:could not|cannot|has yet to|have yet to|is yet to) be (?:finali[sz]ed|concluded|completed|signed)\\b|^[^.;]{0,60}, suspended\\b|^[^.;]{0,80}\\bwhich [^.;]{0,40}\\bnegotiat\\w+|^[^.;]{0,100}\\b(?:will not go ahead|was (?:postponed|called off|put off|shelved|withdrawn)|had been (?:planned|due|scheduled|expected))\\b");
    private static final Pattern INITIALLED =
            Pattern.compile("^[^.;]{0,110}\\b(?:initialled|initialed|approved|adopted|struck|hammered out)\\b");
    private static final Pattern BEING_MADE = Pattern.compile(
            "\\b(?:initialled|initialed|approved|struck|sealed?|seals|clinched|reached|secured|announced|won|landed|renew|renewing|extended|prolonged|agreed|widening|extending|under the|under an?|renewed|amending) (?:an? |the |its |their )?(?:[\\p{L}‹›\\d-]+ ){0,3}$");
    private static final Pattern IN_TIME = Pattern.compile(
            "^[^.;]{0,50}\\b(?:struck in|in force since|which (?:expires|runs|has been in force))\\b|^[^.;]{0,40}\\b(?:that|which) [^.;]{0,40}\\b(?:launched|runs)\\b");
    private static final Pattern FLOATED = Pattern.compile(
            "^[^.;]{0,80}\\b(?:floated|mooted|proposed|under discussion|being prepared|being drafted|in preparation|drawn up|is planned|was planned)\\b");
    private static final Pattern RATIFIED = Pattern.compile(
            "\\b(?:ratified|ratifies|ratify|ratification of) (?:an?|the|its|their) (?:[\\p{L}-]+ ){0,3}$");
    private static final Pattern HOPED = Pattern.compile(
            "\\b(?:aims?|hopes?|hoped|hoping|expects?|expected|intends?|plans?|wants?|would like|will reach|would reach|proposed|towards)\\b");
    private static final Pattern HAS_HAD = Pattern.compile("\\b(?:has|have) had an? (?:[\\p{L}-]+ ){0,3}$");
    private static final Pattern THEN_SIGNED = Pattern.compile("(?s)signed.{0,60}$");
    private static final Pattern EXPIRED = Pattern.compile(
            "^[^.;,]{0,60}\\b(?:ran out|expired|has expired|had expired|lapsed|was terminated|was scrapped)\\b");
    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:terminated|tore up|scrapped|denounced|cancelled|withdrew from|pulled out of) (?:an? |the |its |their )?(?:[\\p{L}‹›\\d-]+ ){0,3}$");
    private static final Pattern CAME_INTO_FORCE = Pattern.compile("\\b(?:came into|entered into) force");
    private static final Pattern COMES_INTO_FORCE = Pattern.compile(
            "^[^.]{0,80}\\b(?:is|are|has been|remains?) (?:now |still |already )?in (?:force|effect)\\b|^[^.]{0,60}\\b(?:came into|entered into|enters into|comes into|will enter into) (?:force|effect)|^[^.]{0,60}\\b(?:took|takes) effect");
    /** Words before one that binds already, and after one that is named by its year or has been renewed. */
    private static final Pattern BINDS = Pattern.compile(
            "\\b(?:entry into force (?:on )?(?:‹D\\d+› )?of|[Ii]nstruments of ratification (?:of|for)|breach(?:es|ed)?|breaching|violat(?:es|ed|ing)|invok(?:es|ed|ing)|in line with|provided for in|covered by) (?:the |an? |its |their |‹G\\d+›'s? )?(?:[\\p{L}-]+ ){0,4}$");

    private static final Pattern DATED = Pattern.compile(
            "^ (?:of|from|dating from|dating back to) ‹D\\d+›|^,? (?:renewed|extended|prolonged|in place|as amended)\\b");
    private static final Pattern WITNESSED = Pattern.compile(
            "\\b(?:witness(?:ed|es)?|oversaw|attended|presided over|culminated in|saw) the signing of (?:[^.;]{0,60} (?:and|,) )?(?:of )?(?:an?|the|two|three|four|\\d+) (?:[\\p{L}-]+ ){0,3}$");
    /** “the two sign a declaration”: it will be signed, and its text stands. */
    private static final Pattern TO_SIGN = Pattern.compile(
            "(?<!\\p{L})(?:will|would|then|to|they|two|sides|ministers|leaders|presidents|both|pair|‹[GCPO]\\d+›) (?:also |then |jointly )?sign (?:an?|the|two|three|their) (?:[\\p{L}‹›\\d-]+ ){0,4}$");

    private static final Pattern ENDED_WITH = Pattern.compile(
            "\\b(?:ended|ends|wound up|closed|concluded|wrapped up|adopted) [^.;]{0,60}\\b(?:with|by) an? (?:[\\p{L}-]+ )?$");
    private static final Pattern RUNS = Pattern.compile(
            "\\b(?:review|under|joined|extend|expand|through|of) (?:the|an?|their|its) (?:[\\p{L}-]+ ){0,3}$");
    private static final Pattern NONE = Pattern.compile("\\b(?:[Ww]ithout|[Nn]o|lacks?) (?:an?|any|the)? ?$");
    private static final Pattern THIS = Pattern.compile("\\bth(?:is|at|e) $");
    private static final Pattern REACHED =
            Pattern.compile("\\b(?:the )?signing of (?:an?|the) |\\b(?:concluded with|reached) an $");
    /** What is told of an agreement that stands. */
    private static final Pattern STANDS = Pattern.compile(
            "\\b(?:came into|entered into|in) (?:force|effect)\\b|\\bplays?\\b|\\bunder the\\b|\\bis a\\b|\\bremains\\b|\\bin recent years\\b|\\bopportunities created\\b|\\beffectively implement");

    /** In the order in which they are tried: what is told first of them is so. */
    private static final List<Step> STEPS = List.of(
            new Step("signed", AgreementStage::listed),
            new Step("expired", stage -> stage.after(EXPIRED) || stage.before(ENDED)),
            new Step("agreed", AgreementStage::issued),
            new Step("in-force", stage -> stage.before(BINDS) || stage.programme()),
            new Step("under-negotiation", stage -> stage.before(NEGOTIATED) && !stage.before(HOPED)),
            new Step("under-negotiation", stage -> stage.after(NEGOTIATED_NOW)),
            new Step("signed", stage -> stage.before(RATIFIED)),
            new Step("in-force", stage -> stage.after(COMES_INTO_FORCE) || stage.said(CAME_INTO_FORCE)),
            new Step("in-force", stage -> stage.after(IN_TIME)),
            new Step("agreed", stage -> stage.before(TO_SIGN) && !stage.before(HOPED)),
            new Step("signed", stage -> stage.before(WITNESSED)),
            new Step("proposed", stage -> stage.after(FLOATED)),
            new Step("proposed", stage -> stage.signed() && stage.before(HOPED) && !stage.before(THEN_SIGNED)),
            new Step("signed", AgreementStage::signed),
            new Step("proposed", stage -> stage.hoped() || stage.before(DRAFTED) || stage.toBeSigned()),
            new Step(
                    "agreed",
                    stage -> stage.before(REACHED)
                            || stage.before(ENDED_WITH)
                            || stage.after(INITIALLED)
                            || stage.before(BEING_MADE)),
            new Step("in-force", stage -> stage.before(HAS_HAD) || stage.after(DATED)),
            new Step("in-force", AgreementStage::stands));

    /**
     * A stage and what has to be told for it.
     *
     * @param status the code
     */
    private record Step(String status, Predicate<AgreementStage> told) {}

    private final Scene scene;
    private final String kind;
    private final String word;
    private final String before;
    private final String after;

    private AgreementStage(Scene scene, String kind, int start, int end) {
        this.scene = scene;
        this.kind = kind;
        this.word = scene.text().substring(start, end);
        this.before = scene.text().substring(Math.max(0, start - 110), start);
        this.after = scene.text().substring(end);
    }

    /** The code of the stage; absent where the sentence only mentions such a thing. */
    static Optional<String> of(Scene scene, String kind, int start, int end) {
        AgreementStage stage = new AgreementStage(scene, kind, start, end);
        return STEPS.stream()
                .filter(step -> !stage.before(NONE))
                .filter(step -> step.told().test(stage))
                .findFirst()
                .map(Step::status);
    }

    private boolean before(Pattern words) {
        return words.matcher(before).find();
    }

    private boolean after(Pattern words) {
        return words.matcher(after).find();
    }

    private boolean said(Pattern words) {
        return words.matcher(scene.text()).find();
    }

    /** Whether it is one of a list of what was signed. */
    private boolean listed() {
        return scene.sentence().item()
                && scene.sentence().heading().matches("(?i).*\\b(?:signed|agreements|documents|memoranda)\\b.*");
    }

    private boolean hoped() {
        return before(HOPED) && !before(THIS);
    }

    /** Whether it is a scheme that runs. */
    private boolean programme() {
        return kind.equals("programme") && word.matches("(?i).*(?:scheme|programme?)") && before(RUNS) && !signed();
    }

    private boolean issued() {
        return word.startsWith("issued") || word.startsWith("adopted");
    }

    /** Whether it is to be signed, and is more than “the deal” of which the story has told. */
    private boolean toBeSigned() {
        return after(TO_BE_SIGNED) && !before.matches("(?s).*\\b[Tt]he ");
    }

    private boolean signed() {
        return before(SIGNED) || after(WAS_SIGNED);
    }

    /** Whether it is known by name and told of as something that is there. */
    private boolean stands() {
        boolean lasting = kind.equals("free-trade-agreement") || kind.equals("partnership");
        return lasting && !before.contains("upgrade of") || Character.isUpperCase(word.charAt(0)) && after(STANDS);
    }
}
