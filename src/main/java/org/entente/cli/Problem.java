package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQException;
import org.entente.drafting.Unfit;
import org.entente.questions.UnfitArgument;
import org.entente.store.NoRoom;
import picocli.CommandLine.ExitCode;

/** Why the program could not run, as a sentence: what went wrong in its environment, never how it is built. */
final class Problem {
    private Problem() {}

    /** 1 where the data is at fault or lacks what was asked for, 2 where the command could not run. */
    static int exitCode(Throwable problem) {
        boolean ofTheData =
                problem instanceof Inputs.Unsound || problem instanceof NotFound || problem instanceof UnfitArgument;
        return ofTheData ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }

    static String told(Throwable problem) {
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (problem instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return told(unchecked.getCause());
        }
        if (problem instanceof NotDirectoryException file) {
            return file.getFile() + ": this is not a folder";
        }
        if (problem instanceof CharacterCodingException) {
            return "the file is not UTF-8; save it in that encoding";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (problem instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + ": " + (file.getReason() == null ? "cannot be read or written" : file.getReason());
        }
        if (problem instanceof QueryParseException query) {
            return "this is not a SPARQL query: "
                    + String.valueOf(query.getMessage()).lines().findFirst().orElse("");
        }
        if (problem instanceof QueryException || problem instanceof ARQException) {
            return "the query cannot be answered: " + problem.getMessage();
        }
        if (problem instanceof IOException trouble) {
            return String.valueOf(NoRoom.in(trouble).getMessage());
        }
        if (problem instanceof UnfitArgument
                || problem instanceof Stop
                || problem instanceof NotFound
                || problem instanceof Inputs.Unsound
                || problem instanceof Unfit
                || problem instanceof IllegalArgumentException) {
            return String.valueOf(problem.getMessage());
        }
        return "unexpected problem, please report it: " + problem;
    }

    /** Ends a command that was asked for something that the data does not have. */
    static final class NotFound extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotFound(String message) {
            super(message);
        }
    }

    /** Ends a command that cannot run. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop(String message) {
            super(message);
        }
    }
}
