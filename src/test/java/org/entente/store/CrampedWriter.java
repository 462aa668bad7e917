package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that goes on changing articles where the disk lets it, and tells what became of each attempt. */
final class CrampedWriter {
    private static final int PAUSE = 50;

    private CrampedWriter() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (ArticleStore store = Stores.open(Path.of(arguments[0]))) {
            int number = 0;
            while (true) {
                try {
                    Outcome outcome = Stores.put(store, Articles.article(number));
                    System.out.println("put " + outcome.article() + " " + outcome.change());
                    number++;
                } catch (NoRoom e) {
                    System.out.println("refused: " + e.getMessage());
                    System.out.println("reads " + Stores.quads(store).size() + " quads of "
                            + store.articles().size());
                    Thread.sleep(PAUSE);
                }
            }
        }
    }
}
