package org.entente.server;

import org.entente.guarding.Admission;

/** By what queries are let in: who asks, and what is under way. */
record Guard(Admission admission, Clients clients) {
    static Guard of(Operating operating) {
        return new Guard(Admission.ofThisMachine(operating.watch()), new Clients(operating.trustsProxy()));
    }
}
