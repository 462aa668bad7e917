package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fact files as they came, byte for byte, each kept once under the digest of its content. */
final class FactFiles {
    private static final int SHARD = 2;

    private final Path folder;

    FactFiles(Path folder) {
        this.folder = folder;
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Keeps a file, and tells its digest. */
    String keep(byte[] content) throws IOException {
        String digest = digest(content);
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            Durable.write(file, folder, out -> out.write(content));
        }
        return digest;
    }

    /**
     * Keeps a file as {@link #keep} does, but on the disk only once all of the folder {@linkplain Durable#settle is}; several
     * threads may do so.
     */
    String lay(byte[] content) throws IOException {
        String digest = digest(content);
        make(file(digest).getParent());
        Files.write(file(digest), content);
        return digest;
    }

    /** Not with those above it: where they are not there any more, somebody has asked the program to end. */
    private synchronized void make(Path shard) throws IOException {
        if (!Files.isDirectory(shard)) {
            Files.createDirectory(shard);
        }
    }

    /** @throws IOException if it is not there, or is no longer what was kept */
    byte[] read(String digest) throws IOException {
        byte[] content = Files.readAllBytes(file(digest));
        if (!digest(content).equals(digest)) {
            throw new IOException(
                    file(digest) + " is not what was kept there; restore it, or the whole folder, from a backup");
        }
        return content;
    }

    Path file(String digest) {
        return folder.resolve(digest.substring(0, SHARD)).resolve(digest);
    }
}
