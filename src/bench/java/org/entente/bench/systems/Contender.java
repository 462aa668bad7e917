package org.entente.bench.systems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A system under measure: Entente, or what a user would pick instead. */
public interface Contender {
    /** What is asked of a system before it counts as serving: something that is only there once all is. */
    String IS_THERE = "SELECT ?dataset WHERE { ?dataset <http://rdfs.org/ns/void#subset> ?graph } LIMIT 1";

    /** Its name on the command line, in small letters. */
    String id();

    /** Its name in tables. */
    String name();

    /** Its version and licence, and how its default graph comes to be the union of all graphs. */
    String about();

    /**
     * Loads the data and serves it.
     *
     * @param folder an empty folder of its own
     * @throws IOException if it cannot be; the message says why, and what to install where something is missing
     */
    Served serve(Material material, Path folder) throws IOException;

    /** Fuseki with its dataset in memory. */
    static Contender stockFuseki(Product product) {
        return StockFuseki.inMemory(product);
    }

    /** All of them, in the order of the tables. */
    static List<Contender> all(Product product) {
        return List.of(
                new EntenteInMemory(product),
                new EntenteOnDisk(product),
                StockFuseki.inMemory(product),
                StockFuseki.onDisk(product),
                new Rdf4jInMemory(product),
                new Virtuoso(product));
    }
}
