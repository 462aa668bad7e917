package org.entente.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.entente.store.Change.Action;
import org.entente.store.Change.Step;

/** Which articles and which files of the register there are, in which versions, as the ledger tells. */
final class Contents {
    private final Map<String, List<Version>> articles = new ConcurrentSkipListMap<>();
    private final Map<String, String> register = new ConcurrentSkipListMap<>();

    static Contents of(Collection<Change> changes) {
        Contents contents = new Contents();
        changes.forEach(contents::take);
        return contents;
    }

    void take(Change change) {
        for (Step step : change.steps()) {
            switch (step.action()) {
                case PUT, DELETE -> version(step, change.number(), change.time());
                case REGISTER, SHIPPED -> register.put(step.subject(), step.digest());
                case UNREGISTER -> register.remove(step.subject());
                case REINDEX -> {}
            }
        }
    }

    private void version(Step step, long change, Instant time) {
        Version version = new Version(change, time, step.digest(), step.action() == Action.DELETE);
        articles.compute(step.subject(), (id, known) -> {
            List<Version> versions = new ArrayList<>(known == null ? List.of() : known);
            versions.add(version);
            return List.copyOf(versions);
        });
    }

    /** The ids of the articles that are there, in their order. */
    List<String> articles() {
        return articles.entrySet().stream()
                .filter(entry -> !last(entry.getValue()).withdrawn())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every version of an article there has been, the first one first. */
    List<Version> versions(String article) {
        return articles.getOrDefault(article, List.of());
    }

    /** The version of an article that stands. */
    Optional<Version> standing(String article) {
        List<Version> versions = versions(article);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(last(versions)).filter(version -> !version.withdrawn());
    }

    /** The digest of each file of the register, by its name. */
    Map<String, String> register() {
        return Map.copyOf(register);
    }

    private static Version last(List<Version> versions) {
        return versions.get(versions.size() - 1);
    }
}
