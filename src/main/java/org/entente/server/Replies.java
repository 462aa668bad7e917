package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;

/** Answers that are complete before the first byte goes out. */
final class Replies {
    private Replies() {}

    static void text(HttpServletResponse response, int status, String sentence) throws IOException {
        bytes(response, status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static void answer(HttpServletResponse response, Answer answer, AnswerFormat format) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        format.write(answer, body);
        bytes(response, 200, format.contentType(), body.toByteArray());
    }

    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    static void noFormat(HttpServletResponse response) throws IOException {
        text(
                response,
                400,
                "There is no such format; there are html, " + String.join(", ", AnswerFormat.words()) + ".");
    }

    static void bytes(HttpServletResponse response, int status, String contentType, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
