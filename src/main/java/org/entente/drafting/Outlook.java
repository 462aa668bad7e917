package org.entente.drafting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.facts.Edtf;

/** Whether what a sentence tells has been, is, or is to be. */
final class Outlook {
    private static final Pattern CANCELLED = Pattern.compile(
            "(?i)\\b(?:cancel\\w*|call\\w* off|postpon\\w*|put off|put back|pushed back|scrapped|shelved|abandoned|fell through|(?:will|would|did|does) not (?:go ahead|take place|happen|be held)|never took place|(?:been|was|were) dropped|left out|(?:not|no longer) [^.;]{3,80} as (?:originally )?(?:planned|scheduled))\\b");
    private static final Pattern PROPOSED = Pattern.compile(
            "\\b(?:may|might|could|possible|possibly|considering|considers?|proposed|proposes|suggested|suggests|exploring|would like to)\\b");
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:will|shall|would|is to|are to|due to|due in|set to|slated|foreseen|envisaged|scheduled|expected|expects?|plans?|planned|planning|intends?|going to|about to|invitation to|agreed to (?:meet|visit|convene|open|sign|attend)|in preparation|being prepared|upcoming|forthcoming|coming|next|to be|preparations|ahead of|look(?:s|ed)? forward|invited|agreed to hold|decided to hold|promised to|promises to|pledged to|pledges to|vowed to|undertook to|aims?|hopes?|hoped)\\b(?! (?:has|was|took))");
    private static final Pattern TRAVELS = Pattern.compile(
            "^(?:leaves|flies|travels|departs|heads|goes|visits|meets|hosts|opens|begins|starts|arrives)\\b");
    private static final Pattern ONGOING = Pattern.compile(
            "\\b(?:is|are) (?:on|in|being|currently)\\b|\\b(?:is|are) (?:\\w+ly )?\\w+ing\\b|\\b(?:begins|began|begun|started|starts)\\b|\\bhas (?:just )?arrived\\b|\\bthree-day\\b");

    /** What was meant to be, and did not come to pass. */
    private static final Pattern UNREALISED = Pattern.compile(
            "\\b(?:was|were) to have\\b|\\bhad been (?:also )?(?:due|scheduled|planned|set|meant|expected|supposed)(?: to| in| for|,)|\\bwould have \\w+(?:ed|en|t|ne)\\b");
    /** What was meant to be, and of which no more is told. */
    private static final Pattern MEANT = Pattern.compile(
            "\\b(?:was|were) (?:also )?(?:due|scheduled|planned|set|meant|expected|supposed)(?: to| in| for|,)");

    /** What is to be done by what was agreed: “agreed by telephone to meet”. */
    private static final Pattern RESOLVED =
            Pattern.compile("\\b(?:agreed|decided|promised|pledged|vowed|arranged|resolved)\\b[^.;]{0,60} to $");

    /** What came before something told: “said after meeting …”. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("\\b(?:after|following|upon) (?:his |her |their |the |an? )?$");

    /** What leads to something that has only been asked for or prepared. */
    private static final Pattern INVITING = Pattern.compile(
            "\\b(?:invit\\w+\\b[^.;]{0,60} to (?:pay|make|undertake|come)|(?:preparations?|preparing|plans|arrangements|dates|programme|agenda) (?:of|for)) (?:the |an? |his |her |their )?(?:\\w+ )?$");

    /** What falls within a stay that is to come: “During her visit ‹P1› will open …”. */
    private static final Pattern DURING = Pattern.compile(
            "^(?:During|On|In the course of) (?:his|her|their|the) (?:\\w+ ){0,2}(?:visit|stay|trip|tour|talks|meeting)\\b[^.;]{0,70}?,? [^.;]{0,80}?\\b(?:will|is to|are to|is (?:due|expected|scheduled)|are (?:due|expected|scheduled)|plans? to)\\b");

    /** What somebody leaves before: “before her departure for”. */
    private static final Pattern FIRST = Pattern.compile("\\b(?:before|prior to|ahead of) (?:his |her |their |the )?$");

    private static final Pattern OPENS =
            Pattern.compile("^(?: [^ ,.;]+){0,4} (?:opens|begins|starts|takes place|convenes)\\b");
    private static final Pattern ENDS =
            Pattern.compile("\\b(?:ends|concludes|runs until|lasts until|continues until) (?:on )?‹D");

    private static final Pattern ERRAND =
            Pattern.compile("\\b(?:travels|flies|heads|goes) .*\\bto (?:open|attend|address|chair|visit|take part)\\b");
    private static final Pattern VERB =
            Pattern.compile("^(?:, (?:which|who|where) [^,;.]{3,90})?, (?:is|was|were|are|has|had|will|would)\\b");

    /** On what it depends that something takes effect. */
    private static final Pattern ONCE = Pattern.compile("^ (?:only )?(?:once|when|after|if|as soon as)\\b");

    private static final Pattern UNTIL = Pattern.compile(
            "\\buntil\\b|\\bto (?:the )?‹D|\\bwill (?:now|instead) (?:be held|take place|go ahead)\\b|\\band is now (?:likely|expected|due|set|planned) (?:for|in|on)\\b");
    private final LocalDate day;
    private final String text;
    private final String around;
    private final String before;
    private final String trigger;
    private final String rest;
    private final String until;
    private final String after;

    /** The code of what is so by the words around a trigger, and by the date if that is told. */
    static String of(Scene scene, int start, int end, Optional<Dated> date) {
        return scene.sentence().headline()
                ? headlined(scene.text().substring(0, end))
                : new Outlook(scene, start, end).code(date);
    }

    private Outlook(Scene scene, int start, int end) {
        int[] clause = scene.clause(start);
        String text = scene.text();
        this.text = text;
        day = scene.story().published();
        around = text.substring(clause[0], whole(scene, clause[1]));
        before = text.substring(Math.max(clause[0], start - 70), start);
        trigger = text.substring(start, Math.min(text.length(), end));
        rest = text.substring(start, clause[1]);
        until = around.substring(0, Math.max(0, Math.min(around.length(), end - clause[0])));
        after = text.substring(Math.min(end, text.length()));
    }

    /** Where a clause ends whose verb comes after an aside: “A visit, planned for ‹D1›, was scrapped”. */
    private static int whole(Scene scene, int end) {
        Matcher verb = VERB.matcher(scene.text().substring(end));
        return verb.find() ? scene.clause(end + verb.end())[1] : end;
    }

    private String code(Optional<Dated> date) {
        boolean later = ERRAND.matcher(text).find()
                || date.map(known -> after(known, day)).orElse(false);
        boolean earlier = date.map(known -> before(known, day)).orElse(false);
        return unrealised(later).orElseGet(() -> earlier ? "occurred" : ahead(later));
    }

    /** What did not come to pass, or was only meant to, whatever the day. */
    private Optional<String> unrealised(boolean later) {
        if (CANCELLED.matcher(around).find()) {
            return Optional.of(later && UNTIL.matcher(around).find() ? "planned" : "cancelled");
        }
        if (UNREALISED.matcher(before + rest).find()) {
            return Optional.of("cancelled");
        }
        return MEANT.matcher(before + trigger).find() ? Optional.of("planned") : Optional.empty();
    }

    /** What is not told of a day that is over. */
    private String ahead(boolean later) {
        if (PROPOSED.matcher(before).find()) {
            return "proposed";
        }
        if (ENDS.matcher(around).find()) {
            return "ongoing";
        }
        if (!later && AFTERWARDS.matcher(before).find()) {
            return "occurred";
        }
        boolean planned = later
                || INVITING.matcher(before).find()
                || FIRST.matcher(before).find()
                || text.indexOf(trigger) < 40 && DURING.matcher(text).find()
                || OPENS.matcher(after).find()
                || trigger.matches("(?:takes|enters|comes) .*")
                        && ONCE.matcher(after).find()
                || TRAVELS.matcher(trigger).find()
                || RESOLVED.matcher(before).find()
                || PLANNED.matcher(before + trigger).find()
                || PLANNED.matcher(until).find() && !past(before);
        return planned ? "planned" : ONGOING.matcher(before + trigger).find() ? "ongoing" : "occurred";
    }

    /** In a headline the present tense tells what has been, and “to” what will be. */
    private static String headlined(String until) {
        return CANCELLED.matcher(until).find()
                ? "cancelled"
                : Pattern.compile("\\b(?:to|will|may|could|set|plans?|ahead of|before)\\b[^,;]{0,40}$")
                                .matcher(until)
                                .find()
                        ? "planned"
                        : "occurred";
    }

    private static boolean past(String before) {
        return before.matches(".*\\b(?:held|took|met|signed|had|was|were|has|have)\\b.*");
    }

    static boolean after(Dated date, LocalDate day) {
        return Edtf.parse(date.edtf())
                .earliest()
                .or(() -> Edtf.parse(date.edtf()).latest())
                .map(first -> first.isAfter(day))
                .orElse(false);
    }

    static boolean before(Dated date, LocalDate day) {
        return Edtf.parse(date.edtf()).latest().map(last -> last.isBefore(day)).orElse(false);
    }
}
