package org.entente.server;

import org.entente.guarding.Admission;
import org.entente.guarding.Room;

/** By what queries are let in: who asks, who is there already, and what is under way. */
record Guard(Admission admission, Room room, Clients clients) {
    /** Queries that may be here at once, and of one client. */
    static final int MOST = 192;

    private static final int PER_CLIENT = 64;

    static Guard of(Operating operating) {
        Room room = new Room(MOST, PER_CLIENT);
        return new Guard(Admission.ofThisMachine(room, operating.watch()), room, new Clients(operating.trustsProxy()));
    }
}
