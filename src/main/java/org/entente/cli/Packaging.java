package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sys.JenaSystem;
import org.entente.building.Built;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.dataset.Packaged;
import org.entente.mapping.Iris;

/** Makes the graph of what ships ready to be served. Nobody calls it but the build, before it packs the runnable file. */
final class Packaging {
    private Packaging() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        JenaSystem.init();
        Built built = new Road(Iris.DEFAULT, file -> {}).build(Sources.shipped());
        if (!built.sound(false)) {
            throw new IllegalStateException("what ships is not sound: " + built.findings());
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            Packaged.write(built.quads(), out);
        }
    }
}
