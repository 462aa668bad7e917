package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.drafting.EventFrames.Filled;

/** Who opens or begins what, and where. */
final class LaunchFrames {
    /** What resumes is talks, and no work. */
    private static final Pattern TALKS =
            Pattern.compile("\\b[Tt]alks (?:[^;.]{0,90} )?(?:to|will|would|may|could|are|were|have|had)?(?: be)? $");
    /** What is opened and is no place, and no work begun. */
    private static final Pattern FIGURATIVE = Pattern.compile(
            "^ (?:an? |the |its |up )?(?:[\\w-]+ )?(?:visit|trip|tour|probe|case|forum|conference|summit|talks|session|debate|credit line|lines? of credit|account|door|way|negotiations|talks|books|fire|investigation|inquiry|chapter|possibilit)");
    /** Bodies that are opened as houses are. */
    private static final String HOUSES =
            ".*\\b(?:Consulate|Embassy|School|Institute|Centre|Center|Office|Mission|Hospital|College|Academy|Museum|Library)\\b.*";

    /** What opens and is an event of its own. */
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?i:exhibition|fair|festival|forum|conference|summit|expo|biennale|seminar|congress|session|week)\\b[^;,]{0,60}?,? (?:which |that )?(?:(?:will|is to|is due to|to) )?$");

    /** What comes of a decision is to come, if at all; and money that is handed over opens nothing. */
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:decision|readiness|intention|commits? \\w+) (?:to )?$|\\bdiscussed [^.;‹]{3,90}\\bthe $|\\b(?:grant|loan|sum|donation) of ‹N\\d+›, $");

    /** “signed a contract with ‹O1› to”. */
    private static final Pattern PAPER = Pattern.compile(
            "\\b(?:contract|agreement|deal|pact|memorandum|memorandum of understanding)\\b[^.;]{0,60}$");

    private static final Pattern AGREED = Pattern.compile("\\b(?:agreed|decided) to ?$");
    private static final Pattern AGREED_WHEN = Pattern.compile("\\bagreed (?:(?:(?:in|on|at) )?‹\\w\\d+› )+(?:to )?$");

    private LaunchFrames() {}

    static Optional<Filled> launch(Scene scene, int start, int end) {
        List<Thing> by = scene.subject(start);
        List<Thing> all = by.isEmpty() ? scene.actors(end, scene.text().length(), true) : by;
        boolean something = scene.has(
                "(?i)\\b(?:flights?|road|construction|plant|centre|center|school|office|routes?|service|terminal|warehouse|bridge|line|factory|pavilion|deliveries|projects?|work|production|consulate|embassy|campus|hospital|port|pipeline|exports|corridor|station|branch|laborator(?:y|ies)|lab|mill|mine|park|farm|refinery|museum|hub|dam|foundation stone|first stone|ribbon|cargo|consignment|convoy|institute|academy|clinic|railway|airport|tunnel|facility|showroom|store|network|portal|platform|programme|program|library|wing|stadium|monument|memorial|market|shipments?|ferry|trains?|building|mission|exhibition|wing|ward|crossing|flag|ground|checkpoint|checkpoints|border posts?|link|lights|chancery|works|observers|group|system|airframe|satellites?|reactor|cable|depot|base|statue|scheme|plants?|schools?|offices?|vessels|passengers|initiative|campaign|fund)\\b");
        boolean housed = scene.tagged().pieces().stream()
                .anyMatch(piece -> piece.sign() == 'O' && piece.thing().name().matches(HOUSES));
        String before = scene.text().substring(0, start);
        boolean onlyAgreed = scene.when(start).isEmpty()
                        && AGREED.matcher(scene.text().substring(0, start + 3)).find()
                || agreed(scene, start)
                || scene.text().startsWith("to ", start)
                        && PAPER.matcher(before).find()
                || TALKS.matcher(before).find();
        boolean decided = DECIDED.matcher(before).find();
        boolean occasion = OCCASION.matcher(before).find();
        return (something || housed) && !occasion && !decided && !onlyAgreed && !figurative(scene, end)
                ? Optional.of(new Filled(
                        EventRules.roles("organizer", all.stream().limit(3).toList()),
                        scene.place(start),
                        Optional.empty()))
                : Optional.empty();
    }

    /** Whether the day is that on which it was agreed: “agreed in ‹L1› on ‹D2› to”. */
    static boolean agreed(Scene scene, int start) {
        return AGREED_WHEN.matcher(scene.text().substring(0, start)).find();
    }

    /** Whether what is opened is no place and no work: a credit line, talks, a way. */
    static boolean figurative(Scene scene, int end) {
        return FIGURATIVE.matcher(scene.text().substring(end)).find();
    }
}
