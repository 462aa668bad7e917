package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.ArticleStore;
import org.entente.store.NoRoom;

/** The files of the register; with each change of one, all articles are mapped again. */
final class RegisterServlet extends HttpServlet {
    static final String PATH = "/register";
    private static final long serialVersionUID = 1;

    private final transient ArticleStore store;

    RegisterServlet(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        String name = path.substring(1);
        Map<String, byte[]> files = store.registerFiles();
        boolean writes =
                request.getMethod().equals("PUT") || request.getMethod().equals("DELETE");
        if (name.isEmpty() && !writes) {
            StoreReplies.list("register", List.copyOf(files.keySet()), response);
        } else if (!ArticleStore.namesRegisterFile(name)) {
            String sentence =
                    "No file of the register can have this name: it is written in letters, digits, dots, hyphens and underscores.";
            StoreReplies.problem(404, sentence, List.of(), response);
        } else if (request.getMethod().equals("PUT")) {
            Optional<byte[]> body = Received.of(request, response);
            if (body.isPresent()) {
                change(name, body, response);
            }
        } else if (!files.containsKey(name)) {
            String sentence = "There is no file “" + name + "” of the register; /register lists those that there are.";
            StoreReplies.problem(404, sentence, List.of(), response);
        } else if (request.getMethod().equals("DELETE")) {
            change(name, Optional.empty(), response);
        } else {
            Replies.bytes(response, 200, "application/yaml; charset=utf-8", files.get(name));
        }
    }

    private void change(String name, Optional<byte[]> file, HttpServletResponse response) throws IOException {
        try {
            StoreReplies.send(store.register(name, file), response);
        } catch (NoRoom e) {
            StoreReplies.noRoom(e, response);
        }
    }
}
