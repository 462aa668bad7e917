package org.entente.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.drafting.EventFrames.Filled;

/** Who receives whom. */
final class Receptions {
    private final Story story;
    private final Travellers travellers;

    Receptions(Story story) {
        this.story = story;
        this.travellers = new Travellers(story);
    }

    /** Whoever is received, or if the sentence does not tell who, the guest of the one before. */
    Optional<Filled> received(Scene scene, int start, int end) {
        List<Thing> hosts = scene.object(end);
        List<Thing> lands = travellers.delegated(scene, start);
        if (!lands.isEmpty() && !hosts.isEmpty()) {
            Map<String, List<Thing>> roles = EventRules.roles("guest", lands);
            roles.put("host", hosts);
            return Optional.of(new Filled(roles, scene.place(start), Optional.empty()));
        }
        List<Thing> guests = scene.subject(start);
        int at = story.scenes().indexOf(scene);
        return hosted(
                scene,
                EventFrames.people(guests).isEmpty()
                        ? guest(story.scenes().subList(Math.max(0, at - 3), at), hosts)
                        : guests,
                hosts,
                start);
    }

    /** Who was named last and is of another country than those who receive. */
    private static List<Thing> guest(List<Scene> before, List<Thing> hosts) {
        return before.stream()
                .map(scene -> EventFrames.people(scene.actors(0, Integer.MAX_VALUE, false)).stream()
                        .filter(person ->
                                hosts.stream().noneMatch(host -> host.country().equals(person.country())))
                        .toList())
                .filter(guests -> !guests.isEmpty())
                .reduce((a, b) -> b)
                .orElse(List.of());
    }

    /** Guests who are persons, with those who receive them. */
    Optional<Filled> hosted(Scene scene, List<Thing> guests, List<Thing> hosts, int start) {
        if (EventFrames.people(guests).isEmpty()
                || hosts.isEmpty() && story.mainTwo().size() > 1
                || guests.equals(hosts)) {
            return Optional.empty();
        }
        Map<String, List<Thing>> roles = EventRules.roles("guest", EventFrames.people(guests));
        roles.put("host", hosts.stream().filter(host -> !guests.contains(host)).toList());
        if (hosts.isEmpty()) {
            roles.remove("host");
            return Optional.of(new Filled(roles, Optional.empty(), Optional.empty()));
        }
        return roles.get("host").isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(
                        roles, scene.place(start).filter(place -> place.sort().place()), Optional.empty()));
    }
}
