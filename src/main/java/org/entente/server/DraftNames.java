package org.entente.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.facts.Named;
import org.entente.facts.Names.Sought;
import org.entente.ontology.Codes;
import org.entente.reading.ArticleReader;
import org.entente.reading.RegisterReader;
import org.entente.store.ArticleStore;

/** The names that help with typing: those of the draft first, and then those of the register. */
final class DraftNames {
    /** More would make the page slow to open; every name may be typed. */
    private static final int MOST = 1_000;

    private final List<Named> known;

    DraftNames(String file, ArticleStore store) throws IOException {
        known = new ArrayList<>(ArticleReader.namesIn(DraftDecisions.source(file)));
        known.addAll(new RegisterReader(store.register().sources()).names());
    }

    /** The names by the lists that controls ask for. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(DraftForm.ACTORS, names(Sought.ACTOR::fits));
        lists.put(DraftForm.OFFICES, names(Sought.OFFICE::fits));
        lists.put(DraftForm.PLACES, names(Sought.REGION::fits));
        lists.put(DraftForm.TOPICS, List.copyOf(Codes.of("topic")));
        return lists;
    }

    /** Whether something is called so. */
    boolean knows(String name) {
        return known.stream().anyMatch(named -> named.spellings().contains(name));
    }

    private List<String> names(Predicate<Named> fit) {
        return known.stream()
                .filter(fit)
                .map(Named::name)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
