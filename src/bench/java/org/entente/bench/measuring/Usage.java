package org.entente.bench.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used so far, as Linux counts it.
 *
 * @param cpu time of processors, its own and the system's for it, in steps of 10 ms
 * @param peakBytes the most memory that was resident at once
 */
public record Usage(Duration cpu, long peakBytes) {
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final long TICK_MILLIS = 10;
    private static final long KILO = 1024;

    /** @throws IOException if the process is gone */
    public static Usage of(long pid) throws IOException {
        return new Usage(cpu(pid), peak(pid));
    }

    /** The processor time alone, which is cheaper to look up. */
    public static Duration cpu(long pid) throws IOException {
        String stat = Files.readString(proc(pid, "stat"));
        // The program's name may hold spaces and stands in brackets; what follows it does not.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis(
                (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * TICK_MILLIS);
    }

    private static long peak(long pid) throws IOException {
        return Files.readAllLines(proc(pid, "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * KILO)
                .findFirst()
                .orElseThrow(() -> new IOException("process " + pid + " has ended"));
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }
}
