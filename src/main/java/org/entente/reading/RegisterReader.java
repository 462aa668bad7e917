package org.entente.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Entry;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.facts.Id;
import org.entente.facts.Merges;
import org.entente.facts.Named;
import org.entente.facts.Names;
import org.entente.facts.Place;

/** Reads the files of the reference register together, since their entries refer to each other by name. */
public final class RegisterReader {
    private final Map<String, Node.Mapping> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param sources in any order */
    public RegisterReader(List<Source> sources) {
        for (Source source : sources) {
            Findings unfit = new Findings();
            YamlTree.read(source, unfit).ifPresent(tree -> files.put(source.name(), tree));
            findings.addAll(unfit.inOrder());
        }
    }

    /** All that the files name, so that names can be resolved before the entries are read. */
    public List<Named> names() {
        return files.values().stream()
                .flatMap(tree -> EntryReader.names(new Fields(tree, new Findings())).stream())
                .toList();
    }

    /** Which entries have turned out to be others, so that their names lead there. */
    public Merges merges() {
        return MergeReader.together(merged(new Findings()));
    }

    private List<MergeReader.Merge> merged(Findings problems) {
        MergeReader reader = new MergeReader(problems);
        return files.values().stream()
                .flatMap(tree -> reader.read(new Fields(tree, problems)).stream())
                .toList();
    }

    /** The entries of all files, in the order of their ids; none if anything is wrong with any of them. */
    public Reading<List<Entry>> entries(Names names) {
        Map<Id, Place> seen = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        files.forEach((file, tree) -> entries.addAll(entries(tree, names, seen)));
        entries.sort(Comparator.comparing(Entry::id));
        findings.addAll(MergeReader.check(merged(new Findings()), names()));
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        Optional<List<Entry>> sound = !errors ? Optional.of(entries) : Optional.empty();
        return new Reading<>(sound, findings.stream().sorted().distinct().toList());
    }

    private List<Entry> entries(Node.Mapping tree, Names names, Map<Id, Place> seen) {
        Findings problems = new Findings();
        Fields lists = new Fields(tree, problems);
        List<Entry> entries = new EntryReader(new References(names, problems)).entries(lists, seen);
        new MergeReader(problems).read(lists);
        lists.sound(() -> entries);
        findings.addAll(problems.inOrder());
        return entries;
    }
}
