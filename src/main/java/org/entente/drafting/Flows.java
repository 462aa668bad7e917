package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Between whom a figure stands, or from where to where. */
final class Flows {
    /** “Chile's exports to Peru”, “imports of Dutch cheese from the Netherlands”. */
    private static final Pattern TRADE = Pattern.compile("(?:" + land("owner")
            + "(?:'s?)? (?:[\\p{L}-]+ ){0,2}?)?\\b(?<what>(?i:exports?|shipments|deliveries|sales|imports?|purchases))\\b(?: of "
            + land("of") + ")?(?:(?: of)?(?: [\\p{L}-]+){1,5}?(?= to | from ))?(?: to "
            + land("to") + ")?(?: from " + land("from") + ")?");

    private final Story story;

    Flows(Story story) {
        this.story = story;
    }

    void tell(Scene scene, int at, Proposal figure) {
        String measure = figure.text("measure");
        if (measure.matches("trade-turnover|agreements|flights")) {
            List<Thing> lands = scene.lands();
            figure.with("between", lands.size() > 1 ? lands.subList(0, 2) : story.mainTwo());
        } else if (!measure.matches("exports|imports") || !traded(scene, at, figure)) {
            between(scene, at, figure);
        }
    }

    /** Who sells to whom, by the words of trade last before the number, or first after it. */
    private boolean traded(Scene scene, int at, Proposal figure) {
        Matcher trade = TRADE.matcher(scene.text());
        int end = -1;
        int start = 0;
        while (trade.find() && (end < 0 || trade.start() < at)) {
            start = trade.start();
            end = trade.end();
        }
        if (end < 0 || !trade.find(start)) {
            return false;
        }
        Optional<Thing> owner = land(scene, trade.group("owner")).or(() -> land(scene, trade.group("of")));
        Optional<Thing> to = land(scene, trade.group("to"));
        Optional<Thing> from = land(scene, trade.group("from"));
        boolean imports = trade.group("what").matches("(?i)imports?|purchases");
        boolean foreign = imports
                && trade.group("owner") == null
                && String.valueOf(trade.group("of")).startsWith("‹J");
        Optional<Thing> seller = foreign ? owner : imports ? from : owner.or(() -> from);
        Optional<Thing> buyer = foreign || !imports ? to : owner.or(() -> to);
        Optional<Thing> origin = seller.or(() -> buyer.flatMap(story::other));
        Optional<Thing> destination = buyer.or(() -> seller.flatMap(story::other));
        figure.with("origin", origin.stream().toList())
                .with("destination", destination.stream().toList());
        return origin.isPresent();
    }

    /** The pattern of a country or region, whose tag the group of that name is. */
    private static String land(String group) {
        return "(?:the )?(?<" + group + ">‹[CJAB]\\d+›)";
    }

    private static Optional<Thing> land(Scene scene, @org.jspecify.annotations.Nullable String tag) {
        return Optional.ofNullable(tag).map(named -> scene.tagged().named(named).thing());
    }

    /** From where to where, by the adjective before what is counted and the place after it. */
    private void between(Scene scene, int at, Proposal figure) {
        Optional<Thing> origin = scene.tagged().among(at, Math.min(scene.text().length(), at + 40)).stream()
                .filter(piece -> piece.sign() == 'J')
                .map(Piece::thing)
                .findFirst()
                .or(() -> scene.subject(at).stream().findFirst().flatMap(story::land));
        Optional<Thing> goal = scene.tagged().among(at + 4, scene.text().length()).stream()
                .filter(piece -> "CLA".indexOf(piece.sign()) >= 0)
                .map(Piece::thing)
                .filter(place -> !origin.equals(Optional.of(place)))
                .findFirst()
                .or(() -> origin.flatMap(story::other)
                        .filter(land -> !figure.text("measure").equals("capacity")));
        figure.with("origin", origin.stream().toList())
                .with("destination", goal.stream().toList());
        if (origin.isEmpty() && goal.isEmpty()) {
            List<Thing> main = story.mainTwo();
            figure.with(main.size() > 1 ? "between" : "of", main);
        }
    }
}
