package org.entente.store;

import java.io.IOException;

/** The disk has too little room left for a change; reading goes on, and so will writing once there is room. */
public final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;

    NoRoom(String message) {
        super(message);
    }
}
