package org.entente.drafting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How those who hold offices are called for short: “the premier”, “the two ministers”. */
final class Callings {
    private static final Pattern OF_SEVERAL = Pattern.compile("((?:(?:prime|foreign) )?minister|president)s$");

    private static final Pattern ABROAD = Pattern.compile("(?i)ambassador|high commissioner|charg");

    private Callings() {}

    /** Whether an office is held abroad: that of an ambassador and the like. */
    static boolean abroad(String title) {
        return ABROAD.matcher(title).find();
    }

    /** Whether somebody is in another country than the one they stand for. */
    static boolean envoy(Thing person) {
        return person.offices().stream().anyMatch(office -> abroad(office.title()));
    }

    /** The office of each of several: of “the two foreign ministers”, that of a minister; empty if it is anybody's. */
    static String office(String pair) {
        String words = pair.toLowerCase(Locale.ROOT);
        if (words.endsWith("leaders") || words.endsWith("heads of state")) {
            return "leader";
        }
        Matcher plural = OF_SEVERAL.matcher(words);
        return plural.find() ? plural.group(1) : "";
    }

    /** Whether somebody who holds an office can be called by a title: “the minister” of the foreign minister. */
    static boolean fits(String held, String called) {
        String office = held.toLowerCase(Locale.ROOT);
        String title = called.toLowerCase(Locale.ROOT);
        String head = title.replaceAll(".* ", "");
        return switch (head) {
            case "diplomat", "envoy" -> office.matches(".*(?:ambassador|foreign|envoy|consul).*");
            case "leader" ->
                office.matches(
                        ".*(?:president|prime minister|premier|chancellor|king|queen|general secretary|rais|head of).*");
            case "minister" ->
                office.contains("minister")
                        && (title.equals("minister") ? !office.contains("prime") : office.contains(title));
            case "president" -> office.equals("president");
            case "premier" -> office.matches("prime minister|premier|.* premier");
            case "state" -> office.matches("president|king|queen|emir|sultan|emperor");
            case "government" -> office.matches("prime minister|premier|chancellor|taoiseach");
            default -> office.contains(head);
        };
    }
}
