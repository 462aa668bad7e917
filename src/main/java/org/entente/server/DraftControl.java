package org.entente.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A control of the form, as the template shows it.
 *
 * @param path the key of its field
 * @param values the texts that stand in it
 * @param roles who takes part, each with the role; only of that control
 * @param problem why what stands in it cannot be taken; empty if nothing is known against it
 */
public record DraftControl(
        String name,
        String path,
        String label,
        String sort,
        List<String> values,
        List<String> options,
        List<Map.Entry<String, String>> roles,
        String problem) {

    static DraftControl of(String name, DraftField field, DraftValues values, String problem) {
        boolean roles = field.sort() == DraftField.Sort.ROLES;
        List<String> stands = roles ? List.of() : values.at(field.path());
        return new DraftControl(
                name,
                field.path(),
                field.label(),
                field.sort().name().toLowerCase(Locale.ROOT),
                stands,
                field.sort() == DraftField.Sort.CHOICE ? offered(field.options(), stands) : field.options(),
                roles ? values.roles(field.path()) : List.of(),
                problem);
    }

    /** A word that is in no list is offered as well where it stands, so that it is not lost unseen. */
    private static List<String> offered(List<String> words, List<String> stands) {
        return Stream.concat(words.stream(), stands.stream()).distinct().toList();
    }

    /** How much room what stands in it mostly needs: a style of the page. */
    public String breadth() {
        return switch (path) {
            case "title", "gist" -> "whole";
            case "office", "participants", "claim.capacity" -> "double";
            default -> path.endsWith(".because") ? "double" : "single";
        };
    }

    /** What stands in a control for one text. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The names that help with typing; empty if there are none. */
    public String list() {
        return options.isEmpty() ? "" : options.get(0);
    }
}
