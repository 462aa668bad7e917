package org.entente.store;

import java.nio.charset.StandardCharsets;
import org.entente.building.Desk;
import org.entente.reading.Source;

/** Any number of small articles about Chile and Norway; the same number is always the same article. */
public final class Articles {
    /** The claims of each. */
    public static final int CLAIMS = 3;

    private static final String[] STATES = {"planned", "confirmed", "occurred", "cancelled"};

    private Articles() {}

    public static String id(int number) {
        return "article-" + number;
    }

    public static Source article(int number) {
        String year = String.valueOf(2000 + number % 25);
        String month = "%02d".formatted(1 + number % 12);
        String day = "%02d".formatted(1 + number % 28);
        return Desk.article(id(number), year + "-" + month + "-" + day, """
                events:
                  - id: visit-%1$d
                    kind: visit
                    title: Visit %1$d of Ana Rojas to Norway
                    when: %2$s-%3$s
                    place: Oslo
                    participants: {guest: Ana Rojas, host: Nils Berg}
                    occurrence: %4$s
                    claim: {evidence: e1}
                pledges:
                  - id: invitation-%1$d
                    kind: invitation
                    title: Nils Berg invites Ana Rojas for the %1$dth time
                    when: %2$s-%3$s-01
                    participants: {pledger: Nils Berg, addressee: Ana Rojas}
                    claim: {claimant: Nils Berg, evidence: e2}
                  - id: invitation-%5$d
                    kind: invitation
                    title: Nils Berg invites Ana Rojas for the %5$dth time
                    when: %2$s
                    participants: {pledger: Nils Berg, addressee: Ana Rojas}
                    claim: {claimant: Ana Rojas, evidence: e2}
                """.formatted(
                        number, year, month, STATES[number % STATES.length], number / 2 + 1_000_000));
    }

    static Source changed(int number) {
        String text = new String(article(number).bytes(), StandardCharsets.UTF_8);
        return Desk.source(id(number) + ".yaml", text.replace("place: Oslo", "place: Norway"));
    }
}
