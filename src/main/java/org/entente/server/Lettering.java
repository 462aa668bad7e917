package org.entente.server;

import java.util.ArrayList;
import java.util.List;
import org.entente.networks.Vertex;
import org.entente.server.Picture.Dot;

/** Puts names beside the nodes of a picture, as long as there is room: who comes first has the choice. */
final class Lettering {
    private static final int LONGEST = 34;
    private static final double GAP = 0.1;
    private static final double WIDTH_OF_A_LETTER = 0.56;

    private final double height;
    private final double left;
    private final double right;
    private final double largest;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /** @param left where the picture begins, and right, where it ends; largest, how far a node may reach from its middle */
    Lettering(double height, double left, double right, double largest) {
        this.height = height;
        this.left = left;
        this.right = right;
        this.largest = largest;
    }

    /** Lets no name stand on this node. */
    void keepFree(Vertex node) {
        double radius = radius(node);
        taken.add(new Box(node.spot().x() - radius, -node.spot().y() - radius, 2 * radius, 2 * radius));
    }

    private double radius(Vertex node) {
        return Math.min(largest, node.size() / 2);
    }

    Dot dot(Vertex node, boolean focus) {
        double x = node.spot().x();
        double y = -node.spot().y();
        double radius = radius(node);
        String name = shortened(node.label());
        double width = name.length() * height * WIDTH_OF_A_LETTER;
        Box onRight = new Box(x + radius + GAP, y - height / 2, width + height / 2, height * 1.1);
        Box onLeft = new Box(x - radius - width - height / 2 - GAP, y - height / 2, width + height / 2, height * 1.1);
        boolean fitsRight = onRight.x + onRight.width < right && isFree(onRight);
        boolean fitsLeft = !fitsRight && onLeft.x > left && isFree(onLeft);
        if (fitsRight || fitsLeft) {
            taken.add(fitsRight ? onRight : onLeft);
        }
        return new Dot(node, x, y, radius, fitsRight || fitsLeft ? name : "", fitsLeft, focus);
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::meets);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
