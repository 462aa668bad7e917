package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.dataset.MemoryDataset;
import org.entente.questions.UnfitArgument;
import org.entente.store.ArticleStore;
import org.entente.store.Founding;
import picocli.CommandLine.Option;

/** The data folder that a command works on, where one is named. */
final class Kept {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A data folder, in which articles are kept on disk, instead of fact files.")
    private Optional<Path> data = Optional.empty();

    boolean named() {
        return data.isPresent();
    }

    /** Opens the folder, and makes it if it is not there yet. */
    ArticleStore open(Inputs inputs) throws IOException {
        return inputs.open(folder());
    }

    /** Whether there is nothing yet in the folder that counts. */
    boolean isNew() throws IOException {
        return Founding.fits(folder());
    }

    /** Begins to make the folder. */
    Founding found(Inputs inputs) throws IOException {
        return inputs.found(folder());
    }

    /** Opens the folder, which must be there. */
    ArticleStore openThere(Inputs inputs) throws IOException {
        if (!Files.isDirectory(folder())) {
            throw new Problem.Stop(
                    folder() + ": there is no such data folder; “entente add FILE --data " + folder() + "” makes one");
        }
        return inputs.open(folder());
    }

    private Path folder() {
        return data.orElseThrow(() -> new Problem.Stop("name the data folder with --data DIR"));
    }

    /** What is done with data that is only read. */
    @FunctionalInterface
    interface Work<T> {
        T on(DatasetGraph dataset, Stream<Quad> quads) throws IOException, UnfitArgument;
    }

    /** Reads the folder if one is named, else what the files build, or those that ship if none is named. */
    <T> T read(Inputs inputs, List<Path> files, Work<T> work) throws IOException, UnfitArgument {
        if (!named()) {
            List<Quad> quads = inputs.held(files).quads();
            return work.on(MemoryDataset.of(quads.stream()), quads.stream());
        }
        refuseFiles(files);
        try (ArticleStore store = openThere(inputs)) {
            store.dataset().begin(TxnType.READ);
            try {
                return work.on(store.dataset(), store.quads());
            } finally {
                store.dataset().end();
            }
        }
    }

    /** @throws Problem.Stop if a folder is named, and files as well */
    void refuseFiles(List<Path> files) {
        if (named() && !files.isEmpty()) {
            throw new Problem.Stop("name fact files or a data folder, not both; “entente add " + files.get(0)
                    + " --data " + folder() + "” takes the file into the folder");
        }
    }
}
