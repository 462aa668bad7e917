package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Folded;
import org.entente.facts.Kind;
import org.entente.facts.Named;

/** Whom and what is known by name while one article is read, which adds to it. */
final class World {
    /** What stands before the name of a country in its full form. */
    private static final List<String> FORMS =
            List.of("Republic of ", "Republic of the ", "Kingdom of ", "Kingdom of the ", "State of ", "Sultanate of ");

    private final Map<String, Thing> byFold = new LinkedHashMap<>();
    private final Map<String, Thing> countries = new HashMap<>();
    private final Map<String, Thing> capitals = new HashMap<>();
    private final Phrases phrases = new Phrases();
    private final OfficeWords offices;
    private final OrganizationWords organizations;
    private final StateOffices stateOffices;

    World(Gazetteer lists) {
        offices = lists.offices();
        organizations = lists.organizations();
        stateOffices = new StateOffices(lists.rows("state-offices.tsv"));
        Map<String, Named> registered = lists.registered();
        lists.rows("countries.tsv").forEach(row -> country(row, registered));
        lists.rows("cities.tsv").forEach(row -> places(Sort.CITY, row, 0, registered));
        lists.rows("regions.tsv").forEach(row -> places(region(Table.cell(row, 0)), row, 1, registered));
        lists.rows("organizations.tsv").forEach(row -> organization(row, registered));
        lists.register().forEach(this::add);
    }

    private static Sort region(String kind) {
        return kind.equals("macro-region") ? Sort.MACRO : Sort.AREA;
    }

    private void country(List<String> row, Map<String, Named> registered) {
        String name = Table.cell(row, 1);
        Named named = registered.get(Folded.words(name));
        Thing land = new Thing(
                Sort.COUNTRY, named == null ? name : named.name(), "", Table.cell(row, 0), named != null, true);
        countries.put(land.iso(), land);
        put(name, land);
        if (name.length() > 3) {
            phrases.add(name.toUpperCase(java.util.Locale.ROOT), land, false);
        }
        FORMS.forEach(form -> phrases.add(form + name, land, false));
        String statistics = "Statistics " + name;
        put(statistics, Thing.found(Sort.ORGANIZATION, statistics, land.name()));
        Table.list(row, 4).forEach(alias -> put(alias, land));
        Table.list(row, 3).forEach(adjective -> phrases.add(adjective, land, true));
        String capital = Table.cell(row, 2);
        if (!capital.isEmpty()) {
            place(Sort.CITY, capital, land, registered);
            called(capital).ifPresent(Thing::isCapital);
            called(capital).ifPresent(city -> capitals.put(land.name(), city));
        }
    }

    private void places(Sort sort, List<String> row, int column, Map<String, Named> registered) {
        Thing land = countries.get(Table.cell(row, column));
        Table.list(row, column + 1).forEach(name -> place(sort, name, land, registered));
    }

    private void place(
            Sort sort, String name, @org.jspecify.annotations.Nullable Thing land, Map<String, Named> registered) {
        Named named = registered.get(Folded.words(name));
        if (named == null) {
            put(name, new Thing(sort, name, land == null ? "" : land.name(), "", false, false));
        } else {
            put(name, new Thing(sort, named.name(), land == null ? "" : land.name(), "", true, named.acts()));
        }
    }

    private void organization(List<String> row, Map<String, Named> registered) {
        List<String> names = Table.list(row, 2);
        Named named = registered.get(Folded.words(names.get(0)));
        Thing land = countries.get(Table.cell(row, 1));
        if (named != null && named.id().kind() == Kind.REGION) {
            return;
        }
        Thing thing = new Thing(
                Table.cell(row, 0).equals("bloc") ? Sort.BLOC : Sort.ORGANIZATION,
                named == null ? names.get(0) : named.name(),
                land == null ? "" : land.name(),
                "",
                named != null,
                true);
        names.stream().skip(1).forEach(thing.aliases()::add);
        names.forEach(name -> put(name, thing));
    }

    /** What the register alone knows. */
    private void add(Named named) {
        if (named.id().kind() == Kind.OFFICE) {
            return;
        }
        Thing thing = byFold.get(Folded.words(named.name()));
        if (thing == null) {
            Sort sort = named.person()
                    ? Sort.PERSON
                    : named.id().kind() == Kind.REGION ? (named.acts() ? Sort.AREA : Sort.CITY) : Sort.ORGANIZATION;
            thing = new Thing(
                    sort, named.name(), sort == Sort.ORGANIZATION ? land(named.name()) : "", "", true, named.acts());
        }
        for (String spelling : named.spellings()) {
            put(spelling, thing);
        }
    }

    /** The country that the name of a body ends with: “Communist Party of Vietnam”. */
    private String land(String name) {
        return countries.values().stream()
                .map(Thing::name)
                .filter(land -> name.endsWith(" of " + land))
                .findFirst()
                .orElse("");
    }

    private void put(String name, Thing thing) {
        byFold.putIfAbsent(Folded.words(name), thing);
        phrases.add(name, thing, false);
    }

    /** The capital of a country. */
    Optional<Thing> capital(Thing land) {
        return Optional.ofNullable(capitals.get(land.name()));
    }

    Phrases phrases() {
        return phrases;
    }

    OfficeWords offices() {
        return offices;
    }

    StateOffices stateOffices() {
        return stateOffices;
    }

    OrganizationWords organizations() {
        return organizations;
    }

    Optional<Thing> called(String name) {
        return Optional.ofNullable(byFold.get(Folded.words(name)));
    }

    /** The thing of that name and sort; one that the article alone tells of, if none is known. */
    Thing named(String name, Sort sort) {
        return called(name)
                .filter(thing -> thing.person() == (sort == Sort.PERSON))
                .orElseGet(() -> {
                    Thing thing = Thing.found(sort, name, "");
                    byFold.putIfAbsent(Folded.words(name), thing);
                    return thing;
                });
    }

    List<Thing> countries() {
        return new ArrayList<>(countries.values());
    }
}
