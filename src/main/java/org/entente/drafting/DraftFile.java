package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.facts.Slug;
import org.entente.texts.CanonicalText;
import org.entente.texts.Locator;

/** Writes a draft as a fact file, each fact with its evidence, its rule and how sure that is. */
final class DraftFile {
    private static final List<String> SECTIONS =
            List.of("events", "pledges", "agreements", "projects", "figures", "stances");
    /** What rules tell each other of a fact, and no fact file has. */
    private static final Set<String> INNER = Set.of("what", "again");

    private final Heading heading;
    private final Marked marked;
    private final List<Proposal> proposals;
    private final Pointers pointers;
    private final Introduced introduced;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> ids = new LinkedHashSet<>();
    private final CanonicalText text;

    DraftFile(Heading heading, CanonicalText text, Marked marked, List<Proposal> proposals, Gazetteer lists) {
        this.heading = heading;
        this.text = text;
        this.marked = marked;
        this.proposals = proposals;
        this.pointers = new Pointers(text, new Locator(text));
        this.introduced = new Introduced(lists);
    }

    String yaml() {
        Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();
        NamedInDraft named = new NamedInDraft(marked, introduced, pointers);
        sections.put("mentions", named.mentions());
        sections.put("tenures", named.tenures());
        for (String section : SECTIONS) {
            sections.put(section, items(section));
        }
        sections.values().forEach(items -> items.removeIf(item -> !supported(item)));
        article();
        line(introduced.yaml(heading.outlet().orElseThrow()));
        sections.forEach(this::section);
        line("");
        if (!pointers.yaml().isBlank()) {
            line("evidence:");
            line(pointers.yaml());
        }
        return out.toString();
    }

    private void article() {
        line("# A draft, made by rules: no fact of it counts before a person has looked at it with “entente review”.");
        line("draft: true");
        line("");
        line("article:");
        line("  id: " + heading.id().orElseThrow());
        line("  headline: " + Yaml.text(heading.headline().orElseThrow()));
        line("  publisher: " + Yaml.text(heading.outlet().orElseThrow()));
        line("  url: " + heading.url().orElseThrow()
                + (heading.given() ? "" : "  # made up, as none was given: write the article's own"));
        line("  published: " + Yaml.text(heading.published().orElseThrow()));
        line("  language: " + heading.language().orElseThrow());
        line("  digest: " + text.digest());
        line("");
    }

    private void line(String words) {
        out.append(words)
                .append(
                        words.endsWith("\n")
                                        || words.isEmpty() && out.toString().endsWith("\n\n")
                                ? ""
                                : "\n");
    }

    private void section(String name, List<Map<String, Object>> items) {
        if (items.isEmpty()) {
            return;
        }
        line("");
        line(name + ":");
        boolean flow = name.equals("mentions");
        for (Map<String, Object> item : items) {
            String dash = "  - ";
            if (flow) {
                line(dash + Yaml.flow(item));
                continue;
            }
            for (Map.Entry<String, Object> field : item.entrySet()) {
                line(dash + field.getKey() + ": " + Yaml.flow(field.getValue()));
                dash = "    ";
            }
        }
    }

    /** Whether there is a place in the text that an anchor leads to. */
    private static boolean supported(Map<String, Object> item) {
        Object claim = item.get("claim");
        Object evidence = claim instanceof Map<?, ?> map ? map.get("evidence") : item.get("evidence");
        return evidence instanceof List<?> list ? !list.isEmpty() : evidence != null;
    }

    private List<Map<String, Object>> items(String section) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (proposal.section().equals(section) && whole(proposal)) {
                items.add(item(proposal));
            }
        }
        return items;
    }

    /** Whether a fact file may state it so. */
    private static boolean whole(Proposal proposal) {
        return switch (proposal.section()) {
            case "agreements" -> !proposal.things("parties").isEmpty();
            case "pledges" -> !proposal.everyone().isEmpty();
            case "stances" -> true;
            case "events" ->
                !proposal.text("kind").matches("meeting|call")
                        || proposal.everyone().stream().filter(Thing::acts).count() > 1;
            default -> true;
        };
    }

    private Map<String, Object> item(Proposal proposal) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (proposal.section().matches("events|pledges|agreements|projects")) {
            item.put("id", id(proposal));
        }
        proposal.fields().forEach((key, value) -> {
            Object written = written(key, value);
            if (!INNER.contains(key) && !(written instanceof List<?> list && list.isEmpty())) {
                item.put(key, written);
            }
        });
        item.put("claim", claim(proposal));
        item.put("drafted", drafted(proposal.rule(), proposal.confidence()));
        return item;
    }

    private String id(Proposal proposal) {
        String when = proposal.date("when")
                .map(date -> date.edtf().replaceAll("[^0-9-].*", ""))
                .orElse(heading.published().orElseThrow().replaceAll("[^0-9-].*", ""));
        String base = Slug.of(proposal.text("title"), when.substring(0, Math.min(7, when.length())));
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private Object written(String key, Object value) {
        if (value instanceof Dated date) {
            return dated(date);
        }
        if (value instanceof Thing thing) {
            return introduced.name(thing);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(entry -> !(entry instanceof Thing thing) || fits(key, thing))
                    .map(entry -> entry instanceof Thing thing ? introduced.name(thing) : entry)
                    .distinct()
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> roles = new LinkedHashMap<>();
            map.forEach((role, things) -> {
                Object names = written("participants", things);
                if (!((List<?>) names).isEmpty()) {
                    roles.put(role.toString(), names);
                }
            });
            return roles;
        }
        return value;
    }

    private static boolean fits(String key, Thing thing) {
        return switch (key) {
            case "place", "location" -> thing.sort().place();
            case "participants", "parties", "between", "undertaken-by" -> thing.acts();
            default -> true;
        };
    }

    private static Object dated(Dated date) {
        if (date.because().isEmpty()) {
            return date.edtf();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("edtf", date.edtf());
        fields.put("written", few(date.written()));
        fields.put("because", date.because());
        return fields;
    }

    private static String few(String words) {
        String[] all = words.split(" ");
        return Stream.of(all).limit(4).reduce((a, b) -> a + " " + b).orElse(words);
    }

    private Map<String, Object> claim(Proposal proposal) {
        Map<String, Object> claim = new LinkedHashMap<>();
        Optional<Thing> speaker = proposal.said().speaker().filter(Thing::acts);
        speaker.ifPresent(who -> {
            claim.put("claimant", introduced.name(who));
            who.offices().stream().findFirst().ifPresent(office -> claim.put("capacity", introduced.name(office)));
        });
        String voice = proposal.said().voice();
        if (speaker.isPresent() && voice.matches("direct-quote|listed")
                || speaker.isEmpty() && voice.matches("listed|headline")) {
            claim.put("voice", voice);
        }
        if (!proposal.modality().isEmpty()) {
            claim.put("modality", proposal.modality());
        }
        List<String> keys = proposal.evidence().stream()
                .flatMap(sentence -> pointers.key(sentence.start(), sentence.end(), sentence.start()).stream())
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            claim.put("evidence", keys);
        }
        return claim;
    }

    /** The mark of what nobody has decided on. */
    static Map<String, Object> drafted(String rule, double confidence) {
        Map<String, Object> drafted = new LinkedHashMap<>();
        drafted.put("rule", rule);
        drafted.put("confidence", String.valueOf(confidence));
        return drafted;
    }
}
