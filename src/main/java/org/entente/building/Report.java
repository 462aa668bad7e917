package org.entente.building;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;

/** Findings, of which there may be many: all of them are counted, and the first of each severity kept. */
public final class Report {
    /** Of each severity, as many as anybody reads. */
    static final int USUAL = 1000;

    private final int most;
    private final Map<Severity, TreeSet<Finding>> first = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> beyond = new EnumMap<>(Severity.class);

    /** @param most how many of each severity are kept */
    Report(int most) {
        this.most = most;
        for (Severity severity : Severity.values()) {
            first.put(severity, new TreeSet<>());
            beyond.put(severity, 0L);
        }
    }

    void add(Finding finding) {
        TreeSet<Finding> kept = first.get(finding.severity());
        if (kept.size() < most || finding.compareTo(kept.last()) < 0) {
            kept.add(finding);
            if (kept.size() > most) {
                kept.pollLast();
                beyond.merge(finding.severity(), 1L, Long::sum);
            }
        } else if (!kept.contains(finding)) {
            beyond.merge(finding.severity(), 1L, Long::sum);
        }
    }

    void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Those that are kept, in order of place. */
    public List<Finding> first() {
        return first.values().stream().flatMap(Collection::stream).sorted().toList();
    }

    /** How many of a severity there are besides those that are kept. */
    public long beyond(Severity severity) {
        return beyond.get(severity);
    }

    public long count(Severity severity) {
        return first.get(severity).size() + beyond(severity);
    }

    /** Whether what they are about may be served or written. */
    public boolean sound(boolean lenient) {
        return count(Severity.ERROR) == 0 && (lenient || count(Severity.WARNING) == 0);
    }
}
