package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes events by the words that tell of them. */
final class EventRules {
    private final EventFrames frames;
    private final List<Triggers.Event> triggers;
    private final Set<Triggers.Event> yielding = new HashSet<>();

    /** What stands before words that tell of no event: it was denied, or asked of others, or only names the time. */
    private static final Pattern NONE = Pattern.compile(
            "(?:^It (?:was|is) (?:the|their)|\\bsince (?:it|they|its)|\\b(?:not|never|no|without|yet to|failed to|refused to|declined to|(?:ask|call|press|push)(?:s|ed)? for|request(?:s|ed)?|demand(?:s|ed)?)(?: (?:yet|be|been|a|an|the|any|have))*"
                    + "|\\b(?:asked|asks|urged|urges|pleaded with|encouraged|encourages|told|advised) [^.;]{3,50} to"
                    + "|\\b(?:said|told \\S+|added|announced|noted) (?:after|during|following|at|before|ahead of) (?:the|their|these)) $");

    /** What shows that something was denied of which there had been a plan. */
    private static final Pattern AS_PLANNED =
            Pattern.compile("^[^.;]{3,80} as (?:originally )?(?:planned|scheduled)\\b");

    /** Frames of what a sentence may tell in passing, unless it tells of another event on the same day. */
    private static final Set<String> YIELDING = Set.of("commission", "agree", "body", "occasion", "dated-mark");

    /** “postponed until ‹D2›”, “put off, will now be held on ‹D2›”, “deferred and is now likely in ‹D2›”. */
    private static final List<Pattern> PUT_OFF = List.of(
            Pattern.compile(
                    "\\b(?:postponed|put off|put back|pushed back|delayed|deferred|rescheduled) (?:until|till|to|for) (?:the )?(‹D\\d+›)"),
            Pattern.compile(
                    "\\b(?:put off|postponed|delayed)\\b[^.;]*? will (?:now|instead) (?:be held|take place|go ahead) (?:in (?:[^.;‹]{2,30}|‹[LA]\\d+›) )?(?:on )?(‹D\\d+›)"),
            Pattern.compile(
                    "\\b(?:deferred|postponed|put off|delayed) and is now (?:likely|expected|due|set|planned) (?:for|in|on) (?:the )?(‹D\\d+›)"));

    /** What gatherings do, which is no event besides. */
    private static final Pattern ENDS = Pattern.compile("\\b(?:clos|end|open|start|begin|conclud)");

    /** What tells that talks are known: “Following the talks”. */
    private static final Pattern THE = Pattern.compile(
            "^(?:(?:At the (?:end|close|start|beginning) of|Following|After|During|In|In the course of|On the sidelines of) )?(?:[Tt]he|[Tt]heir) $");

    /** The same within a sentence: “told reporters after the half-hour meeting”. */
    private static final Pattern THE_WITHIN = Pattern.compile(
            "\\b(?:after|at the (?:end|close|start|beginning) of|during|following|in the (?:focus|course) of) (?:the|their) (?:[\\p{L}-]+-(?:hour|minute|day) )?$");
    /** Talks with no word of which ones. */
    private static final Pattern BARE = Pattern.compile(
            "(?:talks|meeting|conversation|discussions?|consultations|encounter|audience|lunch|dinner|negotiations)");
    /** What those who meet meet for: “will meet on ‹D1› for the third round of talks”. */
    private static final Pattern PURPOSE = Pattern.compile(
            "\\b(?:[Tt]o prepare|preparing|for|ahead of) (?:(?:the|their|a|another|further) )?(?:\\w+ ){0,2}$");

    /** “…, which is due to begin in Oslo on ‹D1›”. */
    private static final Pattern ASIDE = Pattern.compile(
            "^[^,.;]{0,70}, (?:which|who) (?:is|are|was|were|will|would|had been|has been) (?:[^.,;‹]|‹[LC]\\d+›){0,60}(?:in|on|for|from) (?:the )?(‹D\\d+›)");

    EventRules(Story story, Triggers triggers) {
        this.triggers = Stream.of(triggers.events(), triggers.verbs())
                .flatMap(List::stream)
                .toList();
        triggers.events().stream()
                .filter(event -> YIELDING.contains(event.frame()))
                .forEach(yielding::add);
        yielding.addAll(triggers.verbs());
        frames = new EventFrames(story);
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        List<int[]> used = new ArrayList<>();
        for (Triggers.Event trigger : triggers) {
            boolean yields = yielding.contains(trigger);
            Matcher matcher = trigger.pattern().matcher(scene.text());
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (used.stream().noneMatch(span -> span[0] < end && start < span[1])) {
                    Optional<Proposal> found = propose(scene, trigger, start, end)
                            .filter(event -> !yields
                                    || proposals.stream()
                                            .noneMatch(told -> sameDay(told, event)
                                                    || told.text("kind").equals("gathering")
                                                            && ENDS.matcher(matcher.group())
                                                                    .find()))
                            .filter(event -> !PURPOSE.matcher(scene.text().substring(0, start))
                                            .find()
                                    || proposals.stream()
                                            .noneMatch(told -> told.sameKind(event) && sameDay(told, event)));
                    found.ifPresent(proposals::add);
                    if (found.isPresent()) {
                        used.add(new int[] {start, end});
                    }
                }
            }
        }
        return proposals;
    }

    private Optional<Proposal> propose(Scene scene, Triggers.Event trigger, int start, int end) {
        if (NONE.matcher(scene.text().substring(Math.max(0, start - 90), start)).find()
                && !AS_PLANNED.matcher(scene.text().substring(start)).find()) {
            return Optional.empty();
        }
        Optional<EventFrames.Filled> filled = frames.fill(scene, trigger.frame(), start, end);
        return filled.map(frame -> {
            Optional<Dated> date = trigger.frame().equals("visitor")
                    ? Optional.empty()
                    : putOff(scene)
                            .or(frame::date)
                            .or(() -> ofItself(scene, end))
                            .or(() -> scene.when(start))
                            .or(() -> by(scene, trigger, start))
                            .or(() -> Optional.ofNullable(scene.story().days().get(scene.sentence())))
                            .filter(day -> !trigger.kind().equals("interview")
                                    || day.edtf().length() > 4
                                            && !Outlook.after(day, scene.story().published()));
            String occurrence = occurrence(scene, trigger, start, end, date);
            Optional<Dated> when = date.filter(day -> !occurrence.equals("occurred")
                    || !Outlook.after(day, scene.story().published()));
            List<Thing> all = frame.roles().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            List<String> topics = Story.topics(scene.text());
            Proposal proposal = new Proposal("events", trigger.name(), trigger.confidence(), scene.sentence());
            return proposal.with("kind", trigger.kind())
                    .with("title", title(trigger.kind(), frame, topics, all))
                    .with("when", when)
                    .with("place", frame.place().map(List::of).orElse(List.of()))
                    .with("participants", frame.roles())
                    .with("occurrence", occurrence)
                    .with("again", again(scene, trigger, start, end))
                    .with("topics", topics)
                    .said(scene.said())
                    .modality(modality(occurrence));
        });
    }

    /** Whether talks are those told before: “Following the talks, …”. */
    private static String again(Scene scene, Triggers.Event trigger, int start, int end) {
        String before = scene.text().substring(0, start);
        boolean known = THE.matcher(before).find()
                || THE_WITHIN.matcher(before).find() && scene.when(start).isEmpty();
        return trigger.frame().equals("held")
                        && known
                        && BARE.matcher(scene.text().substring(start, end)).matches()
                ? "again"
                : "";
    }

    private static String occurrence(Scene scene, Triggers.Event trigger, int start, int end, Optional<Dated> date) {
        return switch (trigger.frame()) {
            case "invited" -> "planned";
            case "visitor" -> "ongoing";
            case "speak" -> {
                String outlook = Outlook.of(scene, start, end, date);
                yield date.isEmpty() && outlook.equals("planned") ? "occurred" : outlook;
            }
            default -> Outlook.of(scene, start, end, date);
        };
    }

    /** Whether the words of one date are those of both. */
    private static boolean sameDay(Proposal told, Proposal event) {
        return (!event.text("kind").equals("visit") || told.text("kind").equals("visit"))
                && told.date("when")
                        .flatMap(day -> event.date("when")
                                .filter(other -> other.written().equals(day.written())
                                        && other.edtf().equals(day.edtf())))
                        .isPresent();
    }

    /** The day to which something was put off: “postponed until ‹D2›”. */
    private static Optional<Dated> putOff(Scene scene) {
        return PUT_OFF.stream()
                .map(pattern -> pattern.matcher(scene.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(put -> ((Dated) scene.tagged().named(put.group(1)).value()).used("at"));
    }

    /** The day that an aside tells of what stands before it: “the visit of ‹P1› to ‹C2›, which is due in ‹D3›”. */
    private static Optional<Dated> ofItself(Scene scene, int end) {
        Matcher aside = ASIDE.matcher(scene.text().substring(end));
        return aside.find()
                ? Optional.of((Dated) scene.tagged().named(aside.group(1)).value())
                        .filter(day -> day.use().equals("at"))
                : Optional.empty();
    }

    /** The day by which something is to open, where none is told on which it does. */
    private static Optional<Dated> by(Scene scene, Triggers.Event trigger, int start) {
        return trigger.kind().matches("launch|visit")
                ? scene.until()
                        .filter(date -> Outlook.after(date, scene.story().published())
                                || date.edtf().matches("\\d{4}"))
                        .map(EventRules::upTo)
                : Optional.empty();
    }

    /** Any time up to a day: “by ‹D1›”. */
    private static Dated upTo(Dated date) {
        return date.edtf().matches("[\\d-]+")
                ? new Dated("../" + date.edtf(), "at", date.carried("").written(), "any time up to then")
                : date.used("at");
    }

    private static String modality(String occurrence) {
        return switch (occurrence) {
            case "planned" -> "plan";
            case "proposed" -> "possibility";
            default -> "";
        };
    }

    private static String title(String kind, EventFrames.Filled frame, List<String> topics, List<Thing> all) {
        List<Thing> guests = frame.roles().getOrDefault("guest", List.of());
        if (kind.equals("visit")) {
            return Kinds.title("Visit", guests.isEmpty() ? all : guests)
                    + frame.place().map(place -> " to " + place.name()).orElse("");
        }
        return switch (kind) {
            case "launch" -> Kinds.title("Start of work on " + Kinds.topics(topics), all);
            case "milestone" -> Kinds.title("Milestone", all);
            default -> Kinds.title(Kinds.capital(kind), all) + (all.isEmpty() ? " on " + Kinds.topics(topics) : "");
        };
    }

    static Map<String, List<Thing>> roles(String role, List<Thing> things) {
        Map<String, List<Thing>> roles = new LinkedHashMap<>();
        if (!things.isEmpty()) {
            roles.put(role, things);
        }
        return roles;
    }
}
