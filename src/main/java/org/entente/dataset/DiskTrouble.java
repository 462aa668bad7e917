package org.entente.dataset;

import java.io.IOException;
import org.apache.jena.dboe.base.file.FileException;

/** Trouble with the disk comes out of the engine wrapped in problems of other names. */
final class DiskTrouble {
    private DiskTrouble() {}

    /** The trouble with the disk beneath a problem, if there is any; else the problem goes on. */
    static IOException of(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException trouble) {
                return trouble;
            }
            if (cause instanceof FileException trouble && trouble.getCause() == null) {
                return new IOException(trouble.getMessage(), trouble);
            }
        }
        throw problem;
    }

    /** Files are mapped into memory, and this is what becomes of writing there when the disk is full. */
    static IOException of(InternalError full) {
        return new IOException("No space left for the graph", full);
    }
}
