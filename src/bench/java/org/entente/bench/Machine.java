package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The class of machine that a run was on. */
final class Machine {
    private static final long GIGA = 1 << 20;

    private Machine() {}

    /** The day, the machine and the Java, in a line. */
    static String line() throws IOException {
        return "%s; %s, %d cores, %d GB; Java %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        first("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Math.round((double) Long.parseLong(
                                        first("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                                / GIGA),
                        System.getProperty("java.version"));
    }

    private static String first(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }
}
