package org.entente.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a percentage tells by how much something changed, and which way. */
final class Direction {
    private static final String MORE =
            "rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|growth|increas\\w*|up|climb\\w*|jump\\w*|surg\\w*"
                    + "|higher|gain\\w*|expand\\w*|soar\\w*|boost\\w*|rais\\w*|lift\\w*|swell\\w*|swollen|advanc\\w*|accelerat\\w*|rebound\\w*|recover\\w*|leap\\w*|leapt|strengthen\\w*|hike";
    private static final String LESS =
            "fell|fall|falls|falling|fallen|down|decreas\\w*|declin\\w*|drop\\w*|shrank|shrink\\w*|shrunk|cut|cuts|cutting|lower\\w*|contract(?:ed|ion|ing)"
                    + "|slump\\w*|slid|slide|slides|slip\\w*|reduc\\w*|plung\\w*|plummet\\w*|tumbl\\w*|sank|sunk|dip|dips|dipped|eased|weaken\\w*|narrow\\w*|slash\\w*|trim\\w*|halv\\w*";
    private static final Pattern UP = Pattern.compile("\\b(?:" + MORE + ")\\b");
    private static final Pattern DOWN = Pattern.compile("\\b(?:" + LESS + ")\\b");
    /** The words right after a percentage that make it a change: “5 percent less”, “a 5-percent drop”. */
    private static final Pattern AFTER = Pattern.compile(
            "^‹N\\d+›(?:-| )(?:year-on-year )?(more|less|fewer|(?:above|below)(?= (?:the (?:same|level|figure)|that of|last|a year|‹D))|"
                    + MORE + "|" + LESS + ")\\b(?! than half)");

    private static final Pattern BY = Pattern.compile("\\bby (?:between |from )?(?:‹N\\d+› (?:and|to) ?|‹N\\d+›-)?$");
    /** What stands before the value of a time before, which is no change. */
    private static final Pattern EARLIER = Pattern.compile("\\bfrom (?:about |nearly )?$");
    /** What stands before a level that was reached: “rose to 12 percent”. */
    private static final Pattern LEVEL = Pattern.compile("\\bto $");

    private final String before;
    private final String after;

    /** @param at where in the text of a sentence the tag of the percentage stands */
    Direction(String text, int at) {
        before = text.substring(Math.max(0, at - 60), at);
        after = text.substring(at, Math.min(text.length(), at + 50));
    }

    /** Whether it is the value of a time before: “up from 9 percent”. */
    boolean earlier() {
        return EARLIER.matcher(before).find() && !AFTER.matcher(after).find();
    }

    boolean change() {
        if (AFTER.matcher(after).find() || BY.matcher(before).find()) {
            return true;
        }
        boolean moved = UP.matcher(before).find() || DOWN.matcher(before).find();
        return moved && !LEVEL.matcher(before).find() && !after.matches("(?s)‹N\\d+› of .*");
    }

    /** Whether it went down: by the word right after it, or else by the last one before it. */
    boolean down() {
        Matcher following = AFTER.matcher(after);
        if (following.find()) {
            return following.group(1).matches("less|fewer|below")
                    || DOWN.matcher(following.group(1)).matches();
        }
        return last(DOWN, before) > last(UP, before);
    }

    static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
