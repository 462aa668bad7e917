package org.entente.facts;

import java.util.List;
import java.util.Map;

/**
 * One article and all it states.
 *
 * @param introduced actors, offices and regions that only this article knows
 * @param places where in its file each thing is stated
 * @param draft whether it is only proposed, and waits for a person to look at it
 * @param review what was decided on the facts that were drafted
 */
public record ArticleFacts(
        Article article,
        List<Entry> introduced,
        List<Fact> facts,
        Map<Id, Place> places,
        boolean draft,
        List<Decision> review) {
    /** The file as a whole; the article's id where it states nothing that would tell the file. */
    public Place place() {
        return places.values().stream()
                .findFirst()
                .map(place -> Place.of(place.file()))
                .orElseGet(() -> Place.of(article.id().slug()));
    }
}
