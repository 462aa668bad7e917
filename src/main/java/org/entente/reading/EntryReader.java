package org.entente.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.facts.ActorEntry;
import org.entente.facts.ActorKind;
import org.entente.facts.Entry;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Label;
import org.entente.facts.MergedEntry;
import org.entente.facts.Merges;
import org.entente.facts.Named;
import org.entente.facts.Names.Sought;
import org.entente.facts.OfficeEntry;
import org.entente.facts.Place;
import org.entente.facts.RegionEntry;
import org.entente.facts.RegionKind;

/**
 * Reads lists of people, organizations, offices and regions, in the register or where an article introduces them. The
 * names come first, since entries refer to each other by name.
 */
final class EntryReader {
    static final List<String> SECTIONS = List.of("people", "organizations", "offices", "regions");

    private static final Pattern ISO_3166 = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

    private final References values;
    private final Merges merges;

    EntryReader(References values) {
        this.values = values;
        this.merges = values.merges();
    }

    /** The names alone; what is wrong with them is reported when the entries are read. */
    static List<Named> names(Fields lists) {
        return SECTIONS.stream().flatMap(section -> names(lists, section)).toList();
    }

    private static Stream<Named> names(Fields lists, String section) {
        Values silent = new Values(new Findings());
        return lists.items(section, fields -> named(section, fields, silent)).stream();
    }

    private static Optional<Named> named(String section, Fields fields, Values silent) {
        Optional<Id> id = fields.optional("id", silent.slug(kind(section)));
        Optional<Label> label = label(fields, silent);
        boolean acts = section.equals("people")
                || section.equals("organizations")
                || fields.optional("kind", silent::text).equals(Optional.of("country"))
                || fields.optional("acts", silent::yes).orElse(false);
        return id.flatMap(slug -> label.map(
                called -> new Named(slug, acts, section.equals("people"), called.name(), called.spellings())));
    }

    private static Kind kind(String section) {
        return switch (section) {
            case "offices" -> Kind.OFFICE;
            case "regions" -> Kind.REGION;
            default -> Kind.ACTOR;
        };
    }

    /** @param seen where each entry stands that has been read before; completed by those of these lists */
    List<Entry> entries(Fields lists, Map<Id, Place> seen) {
        List<Entry> entries = new ArrayList<>();
        for (String section : SECTIONS) {
            entries.addAll(lists.items(section, fields -> entry(section, fields, seen)));
        }
        return entries;
    }

    private Optional<Entry> entry(String section, Fields fields, Map<Id, Place> seen) {
        Optional<Entry> entry = entry(section, fields).map(known -> known);
        entry.ifPresent(known -> refuseTwin(known, fields.place(), seen));
        return entry.map(known ->
                merges.merged(known.id()) ? new MergedEntry(merges.now(known.id()), known.id(), known.label()) : known);
    }

    private void refuseTwin(Entry entry, Place place, Map<Id, Place> seen) {
        Place first = seen.putIfAbsent(entry.id(), place);
        if (first != null) {
            values.findings()
                    .error(place, "“" + entry.id().slug() + "” is here a second time", "the first is at " + first);
        }
    }

    private Optional<? extends Entry> entry(String section, Fields fields) {
        return switch (section) {
            case "people" -> person(fields);
            case "organizations" -> organization(fields);
            case "offices" -> office(fields);
            default -> region(fields);
        };
    }

    private Optional<ActorEntry> person(Fields fields) {
        return actor(fields, Optional.of(ActorKind.PERSON), List.of(), Optional.empty());
    }

    private Optional<ActorEntry> organization(Fields fields) {
        Optional<ActorKind> kind =
                fields.optional("kind", values.word(ActorKind.class, word -> word != ActorKind.PERSON));
        List<Id> memberOf = fields.list("member-of", values.name(Sought.ORGANIZATION));
        Optional<Id> belongsTo = fields.optional("belongs-to", values.name(Sought.ORGANIZATION));
        return actor(fields, kind.or(() -> Optional.of(ActorKind.ORGANIZATION)), memberOf, belongsTo);
    }

    private Optional<ActorEntry> actor(
            Fields fields, Optional<ActorKind> kind, List<Id> memberOf, Optional<Id> belongsTo) {
        Optional<Id> id = fields.required("id", values.slug(Kind.ACTOR));
        Optional<Label> label = label(fields, values);
        Optional<Id> country = fields.optional("country", values.name(Sought.REGION));
        Optional<String> wikidata = wikidata(fields);
        return fields.sound(() -> new ActorEntry(
                id.orElseThrow(), kind.orElseThrow(), label.orElseThrow(), country, memberOf, belongsTo, wikidata));
    }

    private Optional<OfficeEntry> office(Fields fields) {
        Optional<Id> id = fields.required("id", values.slug(Kind.OFFICE));
        Optional<Label> label = label(fields, values);
        Optional<Id> of = fields.required("of", values.name(Sought.ANYTHING));
        Optional<String> wikidata = wikidata(fields);
        return fields.sound(() -> new OfficeEntry(id.orElseThrow(), label.orElseThrow(), of.orElseThrow(), wikidata));
    }

    private Optional<RegionEntry> region(Fields fields) {
        Optional<Id> id = fields.required("id", values.slug(Kind.REGION));
        Optional<RegionKind> kind = fields.required("kind", values.word(RegionKind.class));
        Optional<Label> label = label(fields, values);
        Optional<Boolean> acts = fields.optional("acts", values::yes);
        Optional<Id> country = fields.optional("country", values.name(Sought.REGION));
        List<Id> within = fields.list("within", values.name(Sought.REGION));
        List<Id> memberOf = fields.list("member-of", values.name(Sought.ORGANIZATION));
        Optional<String> iso = fields.optional(
                "iso", node -> values.matching(node, ISO_3166, "is not an ISO 3166 code", "write VN or RU-TA"));
        Optional<RegionEntry.Point> point = fields.optional("point", this::point);
        Optional<String> wikidata = wikidata(fields);
        return fields.sound(() -> new RegionEntry(
                id.orElseThrow(),
                kind.orElseThrow(),
                label.orElseThrow(),
                kind.orElseThrow() == RegionKind.COUNTRY || acts.orElse(false),
                country,
                within,
                memberOf,
                iso,
                point,
                wikidata));
    }

    private static Optional<Label> label(Fields fields, Values values) {
        Optional<String> name = fields.required("name", values::text);
        Map<String, String> names = fields.optional("names", node -> Fields.of(node, values.findings()))
                .map(languages -> names(languages, values))
                .orElse(Map.of());
        List<String> aliases = fields.list("aliases", values::text);
        List<String> misspellings = fields.list("misspellings", values::text);
        return name.map(english -> new Label(english, names, aliases, misspellings));
    }

    private static Map<String, String> names(Fields languages, Values values) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : languages.keys()) {
            values.language(new Node.Scalar(languages.placeOf(language), language))
                    .ifPresent(tag -> languages.optional(tag, values::text).ifPresent(name -> names.put(tag, name)));
        }
        return names;
    }

    private Optional<String> wikidata(Fields fields) {
        return fields.optional(
                "wikidata", node -> values.matching(node, WIKIDATA, "is not a Wikidata item", "write it like Q881"));
    }

    private Optional<RegionEntry.Point> point(Node node) {
        return Fields.of(node, values.findings()).flatMap(fields -> {
            Optional<BigDecimal> lat = fields.required("lat", degrees(90));
            Optional<BigDecimal> lon = fields.required("lon", degrees(180));
            return fields.sound(() -> new RegionEntry.Point(lat.orElseThrow(), lon.orElseThrow()));
        });
    }

    private Function<Node, Optional<BigDecimal>> degrees(int most) {
        return node -> values.number(node)
                .flatMap(number -> number.abs().compareTo(BigDecimal.valueOf(most)) <= 0
                        ? Optional.of(number)
                        : values.refuse(
                                node,
                                node.form() + " is off the globe",
                                "write degrees from -" + most + " to " + most));
    }
}
