package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.entente.building.Footing;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Place;
import org.entente.reading.Reading;
import org.entente.reading.Source;

/** Reads many articles that are to come in together: none twice, and none that is there already. */
final class Loading {
    private final Footing footing;
    private final Contents contents;
    private final List<Finding> findings;

    /** @param findings takes all that is wrong */
    Loading(Footing footing, Contents contents, List<Finding> findings) {
        this.footing = footing;
        this.contents = contents;
        this.findings = findings;
    }

    /** @param each is told of each article that could be read, by its id */
    List<ArticleFacts> read(List<Source> sources, BiConsumer<String, Source> each) {
        Map<String, String> files = new HashMap<>();
        List<ArticleFacts> read = new ArrayList<>();
        sources.stream().sorted(Comparator.comparing(Source::name)).forEach(source -> {
            Reading<ArticleFacts> reading = footing.read(source);
            findings.addAll(reading.findings());
            reading.value().ifPresent(facts -> {
                String id = facts.article().id().slug();
                String other = files.putIfAbsent(id, source.name());
                if (other != null || contents.standing(id).isPresent()) {
                    findings.add(twice(source.name(), id, other == null ? "the data folder" : other));
                } else {
                    read.add(facts);
                    each.accept(id, source);
                }
            });
        });
        return read;
    }

    private static Finding twice(String file, String id, String other) {
        return Finding.error(
                Place.of(file),
                "the article “" + id + "” is also in " + other,
                "keep one of the two, or give this one an id of its own");
    }
}
