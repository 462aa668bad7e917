package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.KeptRegister;
import org.entente.store.NoRoom;

/** The files of the register; with each change of one, all articles are mapped again. */
final class RegisterServlet extends HttpServlet {
    static final String PATH = "/register";
    private static final long serialVersionUID = 1;

    private final transient KeptRegister register;

    RegisterServlet(KeptRegister register) {
        this.register = register;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        try {
            answer(path.substring(1), request, response);
        } catch (NoRoom e) {
            StoreReplies.noRoom(e, response);
        }
    }

    private void answer(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, byte[]> files = register.files();
        boolean puts = request.getMethod().equals("PUT");
        boolean drops = request.getMethod().equals("DELETE");
        if (name.isEmpty() && !puts && !drops) {
            StoreReplies.list("register", List.copyOf(files.keySet()), response);
        } else if (!KeptRegister.canBeCalled(name)) {
            String sentence =
                    "No file of the register can have this name: it is written in letters, digits, dots, hyphens and underscores.";
            StoreReplies.problem(404, sentence, List.of(), response);
        } else if (puts) {
            Optional<byte[]> body = Received.of(request, response);
            if (body.isPresent()) {
                StoreReplies.send(register.put(name, body.get()), response);
            }
        } else if (!files.containsKey(name)) {
            String sentence = "There is no file “" + name + "” of the register; /register lists those that there are.";
            StoreReplies.problem(404, sentence, List.of(), response);
        } else if (drops) {
            StoreReplies.send(register.drop(name), response);
        } else {
            Replies.bytes(response, 200, "application/yaml; charset=utf-8", files.get(name));
        }
    }
}
