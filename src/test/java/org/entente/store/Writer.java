package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A process of its own that changes articles for as long as it lives, and tells of each change once it has been made. */
final class Writer {
    private Writer() {}

    /** @param arguments the folder, and the number of the first article */
    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        try (ArticleStore store = Stores.open(Path.of(arguments[0]))) {
            System.out.println("ready");
            for (int number = first; ; number++) {
                told("put", Stores.put(store, Articles.article(number)));
                if (number % 3 == 0) {
                    told("put", Stores.put(store, Articles.changed(number)));
                }
                if (number % 5 == 0) {
                    told("withdrawn", store.withdraw(Articles.id(number), Optional.empty()));
                }
            }
        }
    }

    private static void told(String what, Outcome outcome) {
        if (!outcome.accepted()) {
            throw new IllegalStateException(outcome.toString());
        }
        System.out.println(what + " " + outcome.article() + " " + outcome.change());
    }
}
