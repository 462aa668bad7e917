package org.entente.facts;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of persons written with initials: {@code "G. S. Bezdetko"} may be {@code "Gennady Bezdetko"}. */
public final class Initials {
    private static final Pattern INITIAL = Pattern.compile("\\p{L} ");

    private Initials() {}

    /** Whether a name starts with an initial, so that it may be looked for by it. */
    public static boolean in(String name) {
        return INITIAL.matcher(Folded.words(name)).lookingAt();
    }

    /**
     * Whether initials can stand for a full name: the same last word, and each given name known begins with its
     * initial. Initials beyond the given names known, such as that of a patronymic, say nothing.
     */
    public static boolean fit(String name, String full) {
        List<String> initials = Arrays.asList(Folded.words(name).split(" "));
        List<String> known = Arrays.asList(Folded.words(full).split(" "));
        int given = Math.min(initials.size(), known.size()) - 1;
        boolean sameSurname = initials.get(initials.size() - 1).equals(known.get(known.size() - 1));
        return in(name) && given > 0 && sameSurname && agree(initials.subList(0, given), known.subList(0, given));
    }

    private static boolean agree(List<String> initials, List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).startsWith(initials.get(i))) {
                return false;
            }
        }
        return true;
    }
}
