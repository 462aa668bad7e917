package org.entente.bench.systems;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How programs are run: Entente as its users have it, in one file, and others from the class path, where none of
 * Entente's own classes is seen.
 *
 * @param java the Java to run them with
 * @param jar Entente's file
 * @param heap the most heap that each may use, as Java's option has it: a number of {@code m} or {@code g}
 */
public record Product(Path java, Path jar, String heap) {
    private static final String OWN_CLASSES = File.separator + "target" + File.separator + "classes";

    /** The heap in bytes. */
    long heapBytes() {
        long number = Long.parseLong(heap.replaceAll("\\D", ""));
        return number << (heap.endsWith("g") ? 30 : 20);
    }

    /** Entente's command line. */
    public List<String> entente(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("" + java, "-Xmx" + heap, "-jar", "" + jar));
        command.addAll(arguments);
        return command;
    }

    /** A main class of another program; what it logs of each request is switched off, as Entente's is. */
    public List<String> other(String mainClass, List<String> arguments) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(OWN_CLASSES))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of("" + java, "-Xmx" + heap, "-cp", classPath));
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }
}
