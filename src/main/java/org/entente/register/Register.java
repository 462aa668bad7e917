package org.entente.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.facts.Folded;
import org.entente.facts.Id;
import org.entente.facts.Initials;
import org.entente.facts.Merges;
import org.entente.facts.Named;
import org.entente.facts.Names;

/**
 * Everything that has a name, found by its spelling as written, then folded, then, for persons, with given names cut to initials. The
 * first of these that knows the name decides.
 */
public final class Register implements Names {
    private static final int MOST_CANDIDATES = 3;

    private final List<Named> all;
    private final Map<String, Set<Named>> asWritten = new HashMap<>();
    private final Map<String, Set<Named>> folded = new HashMap<>();

    private final Merges merges;

    private Register(Collection<Named> names, Merges merges) {
        this.merges = merges;
        this.all = merged(names, merges);
        for (Named named : all) {
            for (String spelling : named.spellings()) {
                put(asWritten, written(spelling), named);
                put(folded, Folded.words(spelling), named);
            }
        }
    }

    public static Register of(Collection<Named> names) {
        return of(names, Merges.NONE);
    }

    /** @param merges whose names lead to others; those others are among the names */
    public static Register of(Collection<Named> names, Merges merges) {
        return new Register(names, merges);
    }

    /** Gives the names of what is merged to what it is merged into. */
    private static List<Named> merged(Collection<Named> names, Merges merges) {
        Map<Id, List<String>> gained = new HashMap<>();
        names.stream()
                .filter(named -> merges.merged(named.id()))
                .forEach(named -> gained.computeIfAbsent(merges.now(named.id()), none -> new ArrayList<>())
                        .addAll(named.spellings()));
        return names.stream()
                .filter(named -> !merges.merged(named.id()))
                .map(named -> named.with(gained.getOrDefault(named.id(), List.of())))
                .toList();
    }

    @Override
    public List<Named> called(String name, Sought sought) {
        List<Named> found = find(asWritten, written(name), sought);
        if (found.isEmpty()) {
            found = find(folded, Folded.words(name), sought);
        }
        return found.isEmpty() && Initials.in(name) ? byInitials(name, sought) : found;
    }

    private List<Named> byInitials(String name, Sought sought) {
        return all.stream()
                .filter(named -> named.person() && sought.fits(named))
                .filter(named -> named.spellings().stream().anyMatch(full -> Initials.fit(name, full)))
                .toList();
    }

    @Override
    public List<Named> near(String name, Sought sought) {
        String wanted = Folded.words(name);
        Function<Named, Integer> distance = named -> named.spellings().stream()
                .mapToInt(spelling -> Nearness.distance(wanted, Folded.words(spelling)))
                .min()
                .orElse(Integer.MAX_VALUE);
        return all.stream()
                .filter(sought::fits)
                .filter(named -> distance.apply(named) <= Nearness.farthest(wanted))
                .sorted(Comparator.comparing(distance).thenComparing(Named::id))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    @Override
    public Merges merges() {
        return merges;
    }

    @Override
    public Names with(Collection<Named> introduced) {
        List<Named> more = new ArrayList<>(all);
        more.addAll(introduced);
        return new Register(more, merges);
    }

    private static List<Named> find(Map<String, Set<Named>> index, String key, Sought sought) {
        return index.getOrDefault(key, Set.of()).stream().filter(sought::fits).toList();
    }

    private static void put(Map<String, Set<Named>> index, String key, Named named) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(named);
        }
    }

    private static String written(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
