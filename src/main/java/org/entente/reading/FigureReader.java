package org.entente.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.facts.Approximation;
import org.entente.facts.Claim;
import org.entente.facts.FigureFact;
import org.entente.facts.FigureKind;
import org.entente.facts.Id;
import org.entente.facts.Names.Sought;
import org.entente.facts.StatedDate;

/** Reads the items of “figures”. */
final class FigureReader implements FactReader<FigureFact> {
    /** Units as people write them, and their local names in the QUDT unit vocabulary. */
    static final SortedMap<String, String> UNITS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("USD", "CCY_USD"),
            Map.entry("EUR", "CCY_EUR"),
            Map.entry("RUB", "CCY_RUB"),
            Map.entry("VND", "CCY_VND"),
            Map.entry("CNY", "CCY_CNY"),
            Map.entry("kW", "KiloW"),
            Map.entry("MW", "MegaW"),
            Map.entry("GW", "GigaW"),
            Map.entry("years", "YR"),
            Map.entry("percent", "PERCENT"),
            Map.entry("persons", "NUM"),
            Map.entry("items", "NUM"))));

    @Override
    public String section() {
        return "figures";
    }

    @Override
    public Optional<FigureFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<FigureKind> kind = fields.optional("kind", values.word(FigureKind.class));
        Optional<String> title = fields.required("title", values::text);
        Optional<String> measure =
                fields.required("measure", values.oneOf(claims.codes().measures(), code -> code));
        List<Id> between = fields.list("between", values.name(Sought.ACTOR));
        List<Id> origin = fields.list("origin", values.name(Sought.ANYTHING));
        List<Id> destination = fields.list("destination", values.name(Sought.ANYTHING));
        List<Id> of = fields.list("of", values::anything);
        Optional<BigDecimal> value = fields.optional("value", values::number);
        Optional<String> unit = fields.optional("unit", values.oneOf(UNITS.keySet(), UNITS::get));
        Optional<BigDecimal> change = fields.optional("change", values::number);
        Optional<Approximation> approximation = fields.optional("approximation", values.word(Approximation.class));
        Optional<Approximation> changeApproximation =
                fields.optional("change-approximation", values.word(Approximation.class));
        Optional<StatedDate> period = fields.optional("period", values::date);
        Optional<StatedDate> horizon = fields.optional("horizon", values::date);
        Optional<Id> source = fields.optional("statistical-source", values.name(Sought.ACTOR));
        List<String> topics = claims.topics(fields);
        Optional<Claim> claim = claims.required(fields);
        if (!fields.stands("value") && !fields.stands("change")) {
            values.findings().error(fields.place(), "a figure without a number", "give it “value”, “change” or both");
        }
        if (fields.stands("value") && !fields.stands("unit")) {
            values.findings().error(fields.placeOf("value"), "a value without a unit", "add “unit: …”");
        }
        return fields.sound(() -> new FigureFact(
                kind.orElse(FigureKind.FIGURE),
                title.orElseThrow(),
                measure.orElseThrow(),
                between,
                origin,
                destination,
                of,
                value,
                unit,
                change,
                approximation,
                changeApproximation,
                period,
                horizon,
                source,
                topics,
                claim.orElseThrow()));
    }
}
