package org.entente.drafting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Folded;
import org.entente.facts.Named;

/** What is known by name before any article is read: the register, and lists of the world. */
public final class Gazetteer {
    private static final List<String> LISTS = List.of(
            "countries.tsv",
            "cities.tsv",
            "regions.tsv",
            "organizations.tsv",
            "offices.tsv",
            "state-offices.tsv",
            "organization-words.tsv");
    private static final List<String> RULES = List.of("events.tsv", "verbs.tsv", "pledges.tsv", "agreements.tsv");
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    private final Map<String, Named> registered = new HashMap<>();
    private final List<Named> register;
    private final OfficeWords offices;
    private final OrganizationWords organizations;
    private final Triggers triggers;

    private Gazetteer(Collection<Named> register, Optional<Path> own) throws IOException {
        this.register = List.copyOf(register);
        for (String list : LISTS) {
            rows.put(list, Table.rows("gazetteer", list, own));
        }
        for (String list : RULES) {
            rows.put(list, Table.rows("rules", list, own));
        }
        triggers = new Triggers(this::rows);
        register.forEach(named -> named.spellings().forEach(name -> registered.putIfAbsent(Folded.words(name), named)));
        offices = new OfficeWords(rows("offices.tsv"));
        organizations = new OrganizationWords(rows("organization-words.tsv"));
    }

    /**
     * @param register what the register knows
     * @param own a folder with lists of the user's, of the same names and forms as the shipped ones
     * @throws IOException if one of them cannot be read
     * @throws Unfit if one of them has a row that cannot be used
     */
    public static Gazetteer of(Collection<Named> register, Optional<Path> own) throws IOException {
        return new Gazetteer(register, own);
    }

    List<List<String>> rows(String list) {
        return rows.getOrDefault(list, List.of());
    }

    List<Named> register() {
        return register;
    }

    Map<String, Named> registered() {
        return registered;
    }

    OfficeWords offices() {
        return offices;
    }

    Triggers triggers() {
        return triggers;
    }

    OrganizationWords organizations() {
        return organizations;
    }
}
