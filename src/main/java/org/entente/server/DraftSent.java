package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drafting.DraftItem;

/** What was typed into the controls of one fact. */
final class DraftSent {
    private final HttpServletRequest request;
    private final int index;

    DraftSent(HttpServletRequest request, int index) {
        this.request = request;
        this.index = index;
    }

    /**
     * Puts what was typed among the values; what the form did not have, or shows as it was before, changes nothing.
     *
     * @param before what the controls showed
     */
    void into(DraftValues values, DraftValues before, DraftItem item) {
        DraftForm.of(item.section()).stream()
                .flatMap(field -> DraftEntry.parts(field, before))
                .forEach(field -> {
                    if (field.sort() == DraftField.Sort.ROLES) {
                        roles(field, values, before);
                    } else {
                        texts(field, values, before);
                    }
                });
    }

    private void texts(DraftField field, DraftValues values, DraftValues before) {
        sent(field.name(index))
                .map(typed -> typed.stream().filter(text -> !text.isEmpty()).toList())
                .filter(typed -> !typed.equals(before.at(field.path())))
                .ifPresent(typed -> values.put(field.path(), typed));
    }

    private void roles(DraftField field, DraftValues values, DraftValues before) {
        Optional<List<String>> roles = sent(field.name(index) + "-role");
        Optional<List<String>> names = sent(field.name(index) + "-name");
        if (roles.isPresent() && names.isPresent()) {
            List<Map.Entry<String, String>> pairs = new ArrayList<>();
            for (int i = 0; i < Math.min(roles.get().size(), names.get().size()); i++) {
                if (!names.get().get(i).isEmpty()) {
                    pairs.add(new SimpleImmutableEntry<>(
                            roles.get().get(i), names.get().get(i)));
                }
            }
            if (!pairs.equals(before.roles(field.path()))) {
                values.putRoles(field.path(), pairs);
            }
        }
    }

    /** All texts that were sent under a name, on one line each; absent if the form did not have it. */
    private Optional<List<String>> sent(String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(texts -> Stream.of(texts).map(DraftSent::oneLine).toList());
    }

    /** Text as a fact file can have it in one place. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
