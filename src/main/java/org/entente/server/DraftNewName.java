package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drafting.Introduction;
import org.entente.facts.Code;
import org.entente.facts.RegionKind;
import org.entente.facts.Slug;

/**
 * A name that facts are to have and the draft lacks, as the reviewer typed it.
 *
 * @param sort what it is the name of
 * @param name empty if nothing was typed
 * @param of the country or body it belongs to; empty if nothing was typed
 */
public record DraftNewName(String sort, String name, String of) {
    /** What names can be of, and the section of a file that introduces such. */
    private static final Map<String, String> SECTIONS =
            Map.of("person", "people", "organization", "organizations", "office", "offices");

    static DraftNewName none() {
        return new DraftNewName("", "", "");
    }

    static DraftNewName sent(HttpServletRequest request) {
        return new DraftNewName(text(request, "new-sort"), text(request, "new-name"), text(request, "new-of"));
    }

    private static String text(HttpServletRequest request, String name) {
        return DraftSent.oneLine(Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    /** What a name can be of. */
    static List<String> sorts() {
        return Stream.concat(Stream.of("person", "organization", "office"), Code.words(RegionKind.class).stream())
                .toList();
    }

    boolean given() {
        return !name.isEmpty();
    }

    Introduction introduction() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", Slug.of(name));
        if (!SECTIONS.containsKey(sort)) {
            entry.put("kind", sort);
        }
        entry.put("name", name);
        if (!of.isEmpty()) {
            entry.put(belonging(), of);
        }
        return new Introduction(SECTIONS.getOrDefault(sort, "regions"), entry);
    }

    private String belonging() {
        return switch (sort) {
            case "person", "organization" -> "country";
            case "office" -> "of";
            default -> "within";
        };
    }
}
