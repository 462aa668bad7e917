package org.entente.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Patterns for all forms in which verbs tell of what has been done, is done or will be. */
final class Verbs {
    /** What makes of a past form an adjective: “the banned party”. */
    private static final String NO_NOUN =
            "(?<!\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Nn]o|newly|recently) )(?<!›'s )";

    private static final String AFTER_MODAL =
            "(?<=\\b(?:will|would|to|may|might|could|can|shall|should|also|then|not|both|did) )";
    private static final String AFTER_NAME = "(?<=(?:›|\\b[Ww]hich|\\bwho|\\band|\\b[Hh]e|\\b[Ss]he|\\b[Ii]t) )";
    private static final String AFTER_BE =
            "(?<=\\b(?:is|are|was|were|be|been|began|begins?|start(?:s|ed)?|stop(?:s|ped)?|after|before|since) )";

    private static final Pattern ALREADY_LONG = Pattern.compile(".*(?:[^aeiou]|qu)[aeiou][bdgklmnprtv]");

    private Verbs() {}

    /**
     * A pattern that finds verbs.
     *
     * @param list their base forms, with past and participle where these are not regular: {@code donate go/went/gone}
     */
    static Pattern pattern(String list) {
        List<String> base = new ArrayList<>();
        List<String> third = new ArrayList<>();
        List<String> going = new ArrayList<>();
        List<String> past = new ArrayList<>();
        for (String entry : list.split(" ")) {
            String[] forms = entry.replace('_', ' ').split("/");
            String head = forms[0].replaceAll(" .*", "");
            String tail = forms[0].substring(head.length());
            base.add(forms[0]);
            third.add(third(head) + tail);
            going.addAll(going(head).map(form -> form + tail).toList());
            past.addAll(
                    forms.length > 1
                            ? Arrays.asList(forms).subList(1, forms.length)
                            : past(head).map(form -> form + tail).toList());
        }
        return Pattern.compile("(?:" + NO_NOUN + any(past) + "|" + AFTER_MODAL + any(base) + "|" + AFTER_NAME
                + any(third) + "|" + AFTER_BE + any(going) + ")(?!-)");
    }

    private static String any(List<String> forms) {
        return "\\b(?:" + String.join("|", forms) + ")\\b";
    }

    static String third(String verb) {
        return verb.matches(".*(?:s|x|z|ch|sh|o)")
                ? verb + "es"
                : verb.matches(".*[^aeiou]y") ? verb.replaceAll("y$", "ies") : verb + "s";
    }

    /** The regular past, in British and American spelling where these differ: “travelled”, “traveled”. */
    static Stream<String> past(String verb) {
        return verb.endsWith("e")
                ? Stream.of(verb + "d")
                : verb.matches(".*[^aeiou]y")
                        ? Stream.of(verb.replaceAll("y$", "ied"))
                        : doubled(verb).map(stem -> stem + "ed");
    }

    static Stream<String> going(String verb) {
        return verb.endsWith("ie")
                ? Stream.of(verb.replaceAll("ie$", "ying"))
                : verb.matches(".*[^e]e")
                        ? Stream.of(verb.replaceAll("e$", "ing"))
                        : doubled(verb).map(stem -> stem + "ing");
    }

    private static Stream<String> doubled(String verb) {
        return ALREADY_LONG.matcher(verb).matches()
                ? Stream.of(verb, verb + verb.charAt(verb.length() - 1))
                : Stream.of(verb);
    }
}
