package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.facts.Id;
import org.entente.questions.UnfitArgument;
import org.entente.views.Section;

/** One event in the accounts of all articles: {@code /events/{id}/accounts}. */
final class EventPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([^/]+)/accounts");

    private final transient SectionPage accounts;

    EventPage(Drawn drawn) {
        this.accounts = new SectionPage(Section.ACCOUNTS, drawn);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches() || !Id.legal(path.group(1))) {
            Replies.text(
                    response, 404, "There is nothing here; the accounts of an event are at /events/{id}/accounts.");
            return;
        }
        try {
            Map<String, String> arguments = new LinkedHashMap<>(Requested.of(request));
            String other = arguments.put("event", path.group(1));
            if (other != null && !other.equals(path.group(1))) {
                Replies.text(response, 400, "The address names one event and “event” another; leave “event” out.");
                return;
            }
            accounts.answer("event-accounts", arguments, request, response);
        } catch (UnfitArgument e) {
            Replies.text(response, 404, e.getMessage());
        }
    }
}
