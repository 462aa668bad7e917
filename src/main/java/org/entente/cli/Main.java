package org.entente.cli;

import org.apache.jena.sys.JenaSystem;

/** Starts the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        JenaSystem.init();
        int exit = EntenteCommand.commandLine().execute(args);
        System.out.flush();
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
