package org.entente.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.pictures.WorldMap.Words;

/** Finds room for names beside their spots: to the right or, where others stand there, to the left, below or above. */
final class NameSpots {
    private static final double PER_LETTER = 7.2;
    private static final double COUNT = 24;
    private static final double LINE = 15;

    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    void keepFree(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    Words beside(double x, double y, double radius, String name) {
        double away = radius + 7;
        List<Words> choices = Stream.of(
                        new Words(x + away, y + 5, false),
                        new Words(x - away, y + 5, true),
                        new Words(x + away / 2, y + away + LINE / 2, false),
                        new Words(x + away / 2, y - away, false),
                        new Words(x - away / 2, y + away + LINE / 2, true),
                        new Words(x - away / 2, y - away, true))
                .map(words -> new Words(
                        TimelineDrawing.tenth(words.x()), TimelineDrawing.tenth(words.y()), words.toTheLeft()))
                .toList();
        Words chosen = choices.stream()
                .filter(words -> taken.stream().noneMatch(box(words, name)::meets))
                .findFirst()
                .orElse(choices.get(0));
        taken.add(box(chosen, name));
        return chosen;
    }

    private static Box box(Words words, String name) {
        double width = name.length() * PER_LETTER + COUNT;
        double left = words.toTheLeft() ? words.x() - width : words.x();
        return new Box(left, words.y() - LINE + 3, left + width, words.y() + 3);
    }
}
