package org.entente.server;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;

/** What a check found in a draft, led back to the fields of its facts. */
final class DraftFindings {
    private static final Pattern KEY = Pattern.compile("(?<=^|[{ ])([a-z][a-z-]*): ");
    private static final Pattern MISSING = Pattern.compile("“([a-z-]+)” is missing here");

    private final List<String> lines;
    private final List<Finding> findings;

    DraftFindings(String file, List<Finding> findings) {
        this.lines = file.lines().toList();
        this.findings = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    /** Notes at a fact what was found in its lines. */
    void noteAt(DraftEntry entry) {
        int first = Collections.indexOfSubList(lines, entry.written());
        int end = first + entry.written().size();
        findings.stream()
                .filter(finding -> first >= 0)
                .filter(finding ->
                        finding.place().line() > first && finding.place().line() <= end)
                .forEach(finding -> entry.note(path(finding), sentence(finding)));
    }

    /** What was found in a line of the draft. */
    Optional<String> at(String line) {
        return findings.stream()
                .filter(finding -> finding.place().line() == lines.indexOf(line) + 1)
                .map(DraftFindings::sentence)
                .findFirst();
    }

    /** Why a field cannot stand; who fills in a form adds names at its end, and not in a section of a file. */
    private static String sentence(Finding finding) {
        String mend = finding.mend().replace("to “introduces” in this file", "at the end of this page");
        return MISSING.matcher(finding.what()).matches() ? "it is missing" : finding.what() + "; " + mend;
    }

    /** Which field a finding is of: the last key before the place, and that which holds it if it is a part. */
    private String path(Finding finding) {
        String line = lines.get(finding.place().line() - 1);
        String before = line.substring(
                0, Math.min(line.length(), Math.max(0, finding.place().column() - 1)));
        Matcher missing = MISSING.matcher(finding.what());
        Matcher key = KEY.matcher(before);
        String path = key.find() ? key.group(1) : DraftEntry.WHOLE;
        if (before.contains(path + ": {")) {
            while (key.find()) {
                path = path.replaceFirst("\\..*", "") + "." + key.group(1);
            }
        }
        return missing.matches()
                ? (path.isEmpty() ? "" : path.replaceFirst("\\..*", "") + ".") + missing.group(1)
                : path;
    }
}
