package org.entente.building;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.reading.Source;

/** Fact files, handed on one after the other, since all of them may be more than memory holds. */
@FunctionalInterface
public interface Articles {
    /** What is done with each file. */
    @FunctionalInterface
    interface Work {
        void on(Source source) throws IOException;
    }

    /** @throws IOException naming the file, if one is missing or cannot be read */
    void each(Work work) throws IOException;

    /** All of them, held. */
    default List<Source> list() throws IOException {
        List<Source> sources = new ArrayList<>();
        each(sources::add);
        return sources;
    }

    /** Files that are at hand. */
    static Articles of(List<Source> sources) {
        return work -> {
            for (Source source : sources) {
                work.on(source);
            }
        };
    }

    /** The named files, and the YAML, JSON and JSON lines files of the named folders, subfolders included. */
    static Articles in(List<Path> paths) {
        return work -> {
            for (Path path : paths) {
                for (Path file : Sources.files(path)) {
                    if (JsonLines.are(file)) {
                        JsonLines.each(file, work);
                    } else {
                        work.on(Source.of(file));
                    }
                }
            }
        };
    }
}
