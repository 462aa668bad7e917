package org.entente.drafting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds bodies that nothing tells but the letters in brackets after their names: “Indian Ocean Dialogue (IOD)”. */
final class Abbreviated {
    private static final String WORD = "\\p{Lu}[\\p{L}&-]*(?:(?<=s)')?";
    private static final Pattern IN_BRACKETS = Pattern.compile("\\b(" + WORD
            + "(?: (?:(?:of|for|on|and|the|de|do|da|des|du) ){0,2}" + WORD + "){1,8}) \\((?:the )?(\\p{Lu}{2,8})\\)");
    private static final Pattern NO_BODY = Pattern.compile(
            "(?i).*\\b(?:agreement|treaty|memorandum|partnership|protocol|declaration|convention|plan|index|product)\\b.*");

    private final World world;
    private final Marked marked;

    Abbreviated(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
    }

    void find() {
        marked.sentences().forEach(this::find);
    }

    private void find(Sentence sentence) {
        Matcher found = IN_BRACKETS.matcher(marked.plain()).region(sentence.start(), sentence.end());
        while (found.find()) {
            String name = spelled(found.group(1), found.group(2));
            if (!name.isEmpty()
                    && !NO_BODY.matcher(name).matches()
                    && !world.organizations().never(found.group(2))
                    && world.called(name).isEmpty()) {
                add(found.end(1) - name.length(), found.end(1), found.group(2));
            }
        }
    }

    /** The last words of some whose first letters a short form consists of; empty if there are none. */
    static String spelled(String words, String letters) {
        for (int at = 0; at >= 0; at = words.indexOf(' ', at) < 0 ? -1 : words.indexOf(' ', at) + 1) {
            String name = words.substring(at);
            String first = name.replaceAll("\\b(?:of|for|on|and|the|de|do|da|des|du) ", "")
                    .replaceAll("(\\p{L})[\\p{L}&']*(?:[ -]|$)", "$1")
                    .toUpperCase(Locale.ROOT);
            if (first.equals(letters) && name.contains(" ") && Character.isUpperCase(name.charAt(0))) {
                return name;
            }
        }
        return "";
    }

    private void add(int start, int end, String letters) {
        String name = marked.written(start, end);
        Thing thing = Thing.found(Sort.ORGANIZATION, name, "");
        thing.aliases().add(letters);
        world.phrases().add(marked.plain().substring(start, end), thing, false);
        world.phrases().add(letters, thing, false);
        marked.add(Piece.of(start, end, thing));
    }
}
