package org.entente.building;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;

/**
 * What came of building.
 *
 * @param articles the articles that could be read, in the order of their ids
 * @param quads of all graphs; those of articles that could not be read are missing
 * @param findings in order of place
 */
public record Built(List<ArticleFacts> articles, List<Quad> quads, List<Finding> findings) {
    /** Whether it may be served or written. */
    public boolean sound(boolean lenient) {
        return findings.stream()
                .allMatch(finding ->
                        finding.severity() == Severity.NOTE || lenient && finding.severity() == Severity.WARNING);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The number of facts, those that only record a spelling included. */
    public long facts() {
        return articles.stream().mapToLong(article -> article.facts().size()).sum();
    }

    public Stream<Quad> stream() {
        return quads.stream();
    }
}
