package org.entente.store;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.store.Change.Action;
import org.entente.store.Change.Step;

/**
 * The list of all changes, in a file of lines: one for each step, and one with the state reached, which seals the change.
 * A change is made once that line is on the disk. What a crash left unsealed was never made.
 */
final class Ledger implements AutoCloseable {
    private static final String SEAL = "state";
    private static final int SUBJECT = 3;
    private static final int DIGEST = 4;

    private final Path file;
    private final FileChannel channel;
    private final List<Change> changes;
    private long end;
    private long beforeLast;

    private Ledger(Path file, FileChannel channel, List<Change> changes, long end) {
        this.file = file;
        this.channel = channel;
        this.changes = changes;
        this.end = end;
    }

    /** @throws IOException naming the line, if one in the midst of the file cannot be read */
    static Ledger open(Path file) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<Change> changes = new ArrayList<>();
        long sealed = new Reader(file, changes).read(bytes);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(sealed);
        channel.force(true);
        return new Ledger(file, channel, changes, sealed);
    }

    List<Change> changes() {
        return changes;
    }

    /** The changes that came after one. */
    List<Change> after(long number) {
        return changes.subList((int) number, changes.size());
    }

    /** The length of all that is sealed, in bytes. */
    long length() {
        return end;
    }

    /** The number of the last change; 0 if there is none. */
    long last() {
        return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).number();
    }

    /** Makes a change; if the disk does not take all of it, it has not been made. */
    void append(Change change) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Step step : change.steps()) {
            line(change, step.action().name().toLowerCase(Locale.ROOT), step.subject() + " " + step.digest(), lines);
        }
        line(change, SEAL, change.sum().toString(16), lines);
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        long before = end;
        try {
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            channel.force(true);
        } catch (IOException e) {
            cut(before);
            throw e;
        }
        changes.add(change);
        beforeLast = before;
    }

    /** Takes back the change that was appended last, which the graph did not take. */
    void takeBack() throws IOException {
        changes.remove(changes.size() - 1);
        cut(beforeLast);
    }

    private void cut(long length) throws IOException {
        end = length;
        channel.truncate(length);
        channel.force(true);
    }

    private static void line(Change change, String word, String rest, StringBuilder lines) {
        lines.append(change.number())
                .append(' ')
                .append(change.time())
                .append(' ')
                .append(word)
                .append(' ')
                .append(rest)
                .append('\n');
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads lines, and keeps what is sealed. */
    private static final class Reader {
        private final Path file;
        private final List<Change> changes;
        private final List<Step> open = new ArrayList<>();
        private int unreadable;

        Reader(Path file, List<Change> changes) {
            this.file = file;
            this.changes = changes;
        }

        /** The length of all that is sealed. */
        long read(byte[] bytes) throws IOException {
            int sealed = 0;
            int start = 0;
            int number = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    number++;
                    String line = new String(bytes, start, i - start, StandardCharsets.UTF_8);
                    start = i + 1;
                    if (take(line, number)) {
                        sealed = start;
                    }
                }
            }
            return sealed;
        }

        /** Whether the line seals a change. Lines that cannot be read are left out only where no sealed change follows. */
        private boolean take(String line, int number) throws IOException {
            String[] fields = line.split(" ");
            long next = changes.size() + 1L;
            try {
                unreadable = unreadable == 0 && Long.parseLong(fields[0]) != next ? number : unreadable;
                if (!fields[2].equals(SEAL)) {
                    open.add(new Step(
                            Action.valueOf(fields[2].toUpperCase(Locale.ROOT)), fields[SUBJECT], fields[DIGEST]));
                    return false;
                }
                // Only the first change may do without: it makes a folder, whose register may be empty.
                if (open.isEmpty() && next > 1) {
                    throw new IllegalArgumentException("a change without a step");
                }
                changes.add(new Change(
                        next, Instant.parse(fields[1]), List.copyOf(open), new BigInteger(fields[SUBJECT], 16)));
                open.clear();
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException e) {
                unreadable = unreadable == 0 ? number : unreadable;
                return false;
            }
            if (unreadable > 0) {
                throw new IOException(
                        file + ":" + unreadable + ": this line is no change; restore the folder from a backup");
            }
            return true;
        }
    }
}
