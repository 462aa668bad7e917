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
    /** Currencies, by their codes of ISO 4217. */
    private static final String CURRENCIES =
            "AED ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DKK DZD EGP ETB EUR GBP HUF IDR ILS INR IQD "
                    + "IRR JPY KES KRW KWD KZT LKR MAD MNT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD "
                    + "RUB SAR SEK SGD THB TND TRY TWD TZS UAH USD UYU UZS VND ZAR";

    /** Units as people write them, and their local names in the QUDT unit vocabulary. */
    static final SortedMap<String, String> UNITS = units();

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

    private static SortedMap<String, String> units() {
        SortedMap<String, String> units = new TreeMap<>(Map.of(
                "kW",
                "KiloW",
                "MW",
                "MegaW",
                "GW",
                "GigaW",
                "years",
                "YR",
                "percent",
                "PERCENT",
                "persons",
                "NUM",
                "items",
                "NUM",
                "tonnes",
                "TONNE",
                "km",
                "KiloM",
                "hectares",
                "HA"));
        for (String code : CURRENCIES.split(" ")) {
            units.put(code, "CCY_" + code);
        }
        return Collections.unmodifiableSortedMap(units);
    }
}
