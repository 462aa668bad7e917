package org.entente.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.store.Change.Action;

/** Which files of a register follow the program to another version: those that are as it shipped them. */
final class Following {
    private final Map<String, Action> last = new HashMap<>();

    Following(List<Change> changes) {
        changes.stream()
                .flatMap(change -> change.steps().stream())
                .filter(step -> step.action().isOfRegister())
                .forEach(step -> last.put(step.subject(), step.action()));
    }

    /**
     * The register that another version of the program leads to. What was put there or taken away by hand stays so, and a
     * folder that has nothing of the shipped register gets nothing of it.
     */
    Map<String, byte[]> next(Map<String, byte[]> standing, Map<String, byte[]> shipped) {
        Map<String, byte[]> next = new TreeMap<>(standing);
        if (last.containsValue(Action.SHIPPED)) {
            shipped.forEach((name, bytes) -> {
                if (last.getOrDefault(name, Action.SHIPPED) == Action.SHIPPED) {
                    next.put(name, bytes);
                }
            });
        }
        return next;
    }

    /** The digests of files. */
    static Map<String, String> digests(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> FactFiles.digest(file.getValue())));
    }
}
