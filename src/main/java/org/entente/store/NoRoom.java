package org.entente.store;

import java.io.IOException;
import java.util.regex.Pattern;

/** The disk has too little room left for a change; reading goes on, and so will writing once there is room. */
public final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;

    /** What the system calls it. */
    private static final Pattern FULL = Pattern.compile("No space left|File too large|quota exceeded|short write");

    NoRoom(String message) {
        super(message);
    }

    /** The trouble as it is, or as what it means where it means that the disk is full. */
    public static IOException in(IOException trouble) {
        String told = String.valueOf(trouble.getMessage());
        return FULL.matcher(told).find()
                ? new NoRoom("the disk is full (" + told + "), and nothing has been changed; make room, and try again")
                : trouble;
    }
}
