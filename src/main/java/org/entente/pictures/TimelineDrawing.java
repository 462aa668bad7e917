package org.entente.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.networks.Span;
import org.entente.pictures.Timeline.Group;
import org.entente.pictures.Timeline.Join;
import org.entente.pictures.Timeline.Mark;

/** Lays moments out along a scale of time: group by group, each mark with its label in the first lane where both have room. */
public final class TimelineDrawing {
    private static final double WIDTH = 1240;
    private static final double HEAD = 46;
    private static final double LANE = 21;
    private static final double GROUP_HEAD = 26;
    private static final double GAP = 14;
    private static final double LEAST = 4;
    private static final double PER_LETTER = 6.3;
    private static final int LONGEST = 58;

    private final Grouping grouping;
    private final TimeScale scale;
    private final List<Group> groups = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private double y = HEAD;

    private TimelineDrawing(Grouping grouping, TimeScale scale) {
        this.grouping = grouping;
        this.scale = scale;
    }

    /** @param period beyond which nothing is drawn; an open side is as far as the moments go */
    public static Timeline of(List<Moment> moments, Span period, Grouping grouping) {
        List<Moment> dated = moments.stream().filter(Moment::dated).toList();
        List<Span> spans = dated.stream()
                .flatMap(moment -> Stream.of(moment.drawn(), moment.dueSpan()))
                .filter(Span::dated)
                .toList();
        TimelineDrawing drawing = new TimelineDrawing(grouping, TimeScale.of(spans, period, WIDTH));
        drawing.place(dated);
        return new Timeline(
                WIDTH,
                drawing.y,
                TimeTicks.stretches(drawing.scale),
                TimeTicks.of(drawing.scale),
                drawing.groups,
                drawing.marks,
                drawing.joins(),
                moments.size() - dated.size());
    }

    private void place(List<Moment> moments) {
        grouping.grouped(moments).forEach((name, members) -> {
            double top = y;
            List<Double> lanes = new ArrayList<>();
            members.forEach(moment -> marks.add(mark(moment, lanes, top + GROUP_HEAD)));
            y = top + GROUP_HEAD + lanes.size() * LANE + GAP;
            groups.add(new Group(name, top, y - top));
        });
    }

    /** @param lanes how far each is taken */
    private Mark mark(Moment moment, List<Double> lanes, double top) {
        double left = moment.drawn().from().map(scale::at).orElse(0.0);
        double right = moment.drawn().to().map(day -> scale.at(day.plusDays(1))).orElse(WIDTH);
        boolean point = moment.drawn().from().isPresent()
                && moment.drawn().from().equals(moment.drawn().to());
        double width = Math.max(right - left, LEAST);
        String label = shortened(moment.thing().label());
        double text = label.length() * PER_LETTER;
        boolean roomToTheRight = left + width + text + 12 <= WIDTH;
        boolean toTheLeft = !roomToTheRight && left - text > 0;
        double start = toTheLeft ? left - text - 8 : left;
        double due = due(moment);
        double end = Math.max(left + width + (roomToTheRight ? text + 12 : 4), due + 6);
        double beside = roomToTheRight ? left + width + 7 : left + 7;
        int lane = lane(lanes, start, end);
        return new Mark(
                moment,
                tenth(point ? left + width / 2 : left),
                tenth(width),
                top + lane * LANE + LANE / 2,
                point,
                label,
                tenth(toTheLeft ? left - 7 : beside),
                toTheLeft,
                tenth(due));
    }

    private double due(Moment moment) {
        Optional<LocalDate> day = moment.dueSpan().to();
        return moment.span().dated() && day.isPresent() ? scale.at(day.get().plusDays(1)) : -1;
    }

    private static int lane(List<Double> lanes, double start, double end) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) <= start) {
                lanes.set(i, end);
                return i;
            }
        }
        lanes.add(end);
        return lanes.size() - 1;
    }

    private List<Join> joins() {
        Map<String, Mark> drawn = new HashMap<>();
        marks.forEach(mark -> drawn.put(mark.moment().thing().iri(), mark));
        List<Join> joins = new ArrayList<>();
        for (Mark pledge : marks) {
            pledge.moment().outcome().map(outcome -> drawn.get(outcome.iri())).ifPresent(outcome -> {
                if (outcome != pledge) {
                    joins.add(new Join(
                            pledge.point() ? pledge.x() : pledge.x() + pledge.width(),
                            pledge.y(),
                            outcome.x(),
                            outcome.y(),
                            pledge.moment().thing().label() + " → "
                                    + outcome.moment().thing().label()));
                }
            });
        }
        return joins;
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }

    static double tenth(double number) {
        return Math.round(10 * number) / 10.0;
    }
}
