package org.entente.pictures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.networks.Family;

/** What a line of time puts together. */
public enum Grouping {
    KIND(Grouping::kind),
    PAIR(Grouping::pair);

    private static final int TWO = 2;
    private static final List<String> KINDS = List.of(
            "Visits",
            "Meetings, calls and talks",
            "Signings and launches",
            "Agreements",
            "Pledges",
            "Projects",
            "Figures",
            "Views",
            "Milestones and commemorations");

    private final Function<Moment, String> name;

    Grouping(Function<Moment, String> name) {
        this.name = name;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(Grouping::word).toList();
    }

    /** Moments by the names of their groups: kinds in a fixed order, countries by how much is told of them. */
    Map<String, List<Moment>> grouped(List<Moment> moments) {
        Map<String, List<Moment>> groups =
                moments.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Moment>> ordered = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Moment>> group) -> KINDS.indexOf(group.getKey()))
                        .thenComparing(group -> -group.getValue().size()))
                .forEach(group -> ordered.put(group.getKey(), group.getValue()));
        return ordered;
    }

    private static String kind(Moment moment) {
        return switch (moment.thing().kind()) {
            case VISIT -> "Visits";
            case MEETING, CALL, GATHERING, INTERVIEW -> "Meetings, calls and talks";
            case SIGNING, LAUNCH -> "Signings and launches";
            case COMMEMORATION, MILESTONE, EVENT -> "Milestones and commemorations";
            default -> family(moment.thing().kind().family());
        };
    }

    private static String family(Family family) {
        return switch (family) {
            case PLEDGE -> "Pledges";
            case AGREEMENT -> "Agreements";
            case PROJECT -> "Projects";
            case FIGURE -> "Figures";
            default -> "Views";
        };
    }

    private static String pair(Moment moment) {
        List<String> countries = moment.countries();
        if (countries.isEmpty()) {
            return "No country named";
        }
        return countries.size() > TWO ? "Several countries" : String.join(" and ", countries);
    }
}
