package org.entente.drafting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.facts.Folded;
import org.entente.facts.Kind;
import org.entente.facts.Named;
import org.entente.facts.Slug;

/** Whom and what the draft names that the register does not know. */
final class Introduced {
    private final Gazetteer lists;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final World world;

    Introduced(Gazetteer lists) {
        this.lists = lists;
        this.world = new World(lists);
    }

    /** The name by which a file refers to a thing, which is introduced unless the register knows it. */
    String name(Thing thing) {
        if (!thing.known()
                && things.putIfAbsent(Folded.words(thing.name()), thing) == null
                && !thing.country().isEmpty()) {
            world.called(thing.country()).ifPresent(this::name);
        }
        return thing.name();
    }

    String name(Office office) {
        Named known = lists.registered().get(Folded.words(office.name()));
        if (known == null || known.id().kind() != Kind.OFFICE) {
            offices.putIfAbsent(office.name(), office);
            name(office.of());
            return office.name();
        }
        return known.name();
    }

    String yaml(String publisher) {
        StringBuilder yaml = new StringBuilder();
        if (!lists.registered().containsKey(Folded.words(publisher))) {
            things.putIfAbsent(Folded.words(publisher), Thing.found(Sort.ORGANIZATION, publisher, ""));
        }
        section(yaml, "people", Set.of(Sort.PERSON));
        section(yaml, "organizations", Set.of(Sort.ORGANIZATION, Sort.BLOC));
        if (!offices.isEmpty()) {
            yaml.append("  offices:\n");
            offices.values().forEach(office -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("id", id(office.name()));
                entry.put("name", office.name());
                entry.put("of", office.of().name());
                yaml.append("    - ").append(Yaml.flow(entry)).append('\n');
            });
        }
        section(yaml, "regions", Set.of(Sort.COUNTRY, Sort.AREA, Sort.CITY, Sort.SITE, Sort.MACRO));
        return yaml.isEmpty() ? "" : "introduces:\n" + yaml;
    }

    private void section(StringBuilder yaml, String name, Set<Sort> sorts) {
        String entries = things.values().stream()
                .filter(thing -> sorts.contains(thing.sort()))
                .map(thing -> "    - " + Yaml.flow(entry(thing)) + "\n")
                .collect(Collectors.joining());
        if (!entries.isEmpty()) {
            yaml.append("  ").append(name).append(":\n").append(entries);
        }
    }

    private Map<String, Object> entry(Thing thing) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id(thing.name()));
        if (thing.sort() == Sort.BLOC) {
            entry.put("kind", "bloc");
        } else if (thing.sort().place()) {
            entry.put("kind", kind(thing.sort()));
        }
        entry.put("name", thing.name());
        Set<String> aliases = new LinkedHashSet<>(thing.aliases());
        aliases.remove(thing.name());
        if (!aliases.isEmpty() && thing.sort() != Sort.COUNTRY) {
            entry.put("aliases", new java.util.ArrayList<>(aliases));
        }
        if (thing.sort() == Sort.COUNTRY
                && !thing.iso().isEmpty()
                && !thing.iso().equals("XK")) {
            entry.put("iso", thing.iso());
        } else if (!thing.country().isEmpty() && thing.sort() != Sort.COUNTRY) {
            entry.put(thing.sort().place() ? "within" : "country", thing.country());
        }
        return entry;
    }

    /** “Women's” and “d'affaires” are one word each, unless something else is called so. */
    private String id(String name) {
        String joined = Slug.of(name.replaceAll("['’]", ""));
        return ids.add(joined) ? joined : Slug.of(name);
    }

    private static String kind(Sort sort) {
        return switch (sort) {
            case AREA -> "administrative-area";
            case MACRO -> "macro-region";
            default -> sort.name().toLowerCase(Locale.ROOT);
        };
    }

    /** What the world calls a name, so that a country can be introduced by it. */
    Optional<Thing> called(String name) {
        return world.called(name);
    }
}
