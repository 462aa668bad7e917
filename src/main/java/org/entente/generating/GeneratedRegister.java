package org.entente.generating;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The register that generated articles rest on; it is the same for all of them. */
public final class GeneratedRegister {
    private GeneratedRegister() {}

    /** Its file. */
    public static String yaml() {
        return lines().collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "# Who and where generated articles tell of. Nobody and nothing of it exists.",
                                "people:"),
                        countries().flatMap(GeneratedRegister::people),
                        Stream.of("organizations:"),
                        countries().flatMap(GeneratedRegister::outlets),
                        Stream.of("offices:"),
                        countries().flatMap(GeneratedRegister::offices),
                        Stream.of("regions:"),
                        countries().flatMap(GeneratedRegister::regions))
                .flatMap(lines -> lines);
    }

    private static Stream<Country> countries() {
        return IntStream.range(0, Country.ALL).mapToObj(Country::new);
    }

    private static IntStream offices() {
        return IntStream.range(0, Country.OFFICES.size());
    }

    private static Stream<String> people(Country country) {
        return offices()
                .mapToObj(office -> "  - {id: %s, name: %s, names: {mis: %s}, country: %s}"
                        .formatted(
                                Country.slug(country.holder(office)),
                                country.plainHolder(office),
                                country.holder(office),
                                country.name()));
    }

    private static Stream<String> outlets(Country country) {
        return IntStream.range(0, 2)
                .mapToObj(which -> "  - {id: %s, name: %s, country: %s}"
                        .formatted(Country.slug(country.outlet(which)), country.outlet(which), country.name()));
    }

    private static Stream<String> offices(Country country) {
        return offices()
                .mapToObj(office -> "  - {id: %s, name: %s, of: %s}"
                        .formatted(Country.slug(country.office(office)), country.office(office), country.name()));
    }

    private static Stream<String> regions(Country country) {
        return Stream.of(
                "  - {id: %s, kind: country, name: %s}".formatted(country.id(), country.name()),
                "  - {id: %s, kind: city, name: %s, within: %s}"
                        .formatted(Country.slug(country.capital()), country.capital(), country.name()));
    }
}
