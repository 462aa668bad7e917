package org.entente.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sum, a number or a percentage measures, by the words near it. */
final class Measures {
    private static final String[][] MONEY = {
        {"trade-turnover", "(?i)\\b(?:trade|turnover|exchanges|commerce)\\b"},
        {"exports", "(?i)\\b(?:export\\w*|shipped|sold|sales|sells?)\\b"},
        {"imports", "(?i)\\b(?:import\\w*|bought|buys?|purchas\\w+)\\b"},
        {
            "financing",
            "(?i)\\b(?:loan|credit|aid|grants?|lend|lends|give|gives|given|gave|provid\\w+|support|promised|pledged|fund|committed|help|donat\\w+|assistance|money)\\b"
        },
        {"investment", "(?i)\\b(?:invest\\w*|worth|cost|costs|estimated|project|contract|value|valued)\\b"}
    };
    /** How much nearer, in letters, words before a number seem than those after it. */
    private static final int AFTERWARDS = 20;

    private Measures() {}

    static String of(Scene scene, int at, Amount amount) {
        if (amount.kind() == Amount.Kind.MONEY) {
            return money(scene, at);
        }
        if (amount.noun().equals("people")) {
            return scene.has("\\bvisit\\w*|\\btravel")
                    ? "visitors"
                    : scene.has("\\bstud(?:y|ied|ying)") ? "students" : "population";
        }
        return amount.noun().equals("capacity") ? "capacity" : Counts.measure(amount.noun());
    }

    /** Of what a percentage tells the change. */
    static String changed(Scene scene, int at) {
        return scene.has("(?i)\\b(?:tourists|visitors)\\b")
                ? "visitors"
                : scene.has("(?i)\\bbookings?\\b") ? "bookings" : money(scene, at);
    }

    private static String money(Scene scene, int at) {
        String near = scene.text()
                .substring(Math.max(0, at - 110), Math.min(scene.text().length(), at + 70));
        String best = "quantity";
        int nearest = Integer.MAX_VALUE;
        int centre = Math.min(110, at);
        for (String[] measure : MONEY) {
            Matcher matcher = Pattern.compile(measure[1]).matcher(near);
            while (matcher.find()) {
                int distance =
                        matcher.start() < centre ? centre - matcher.end() : (matcher.start() - centre) + AFTERWARDS;
                if (distance < nearest) {
                    nearest = distance;
                    best = measure[0];
                }
            }
        }
        return best;
    }
}
