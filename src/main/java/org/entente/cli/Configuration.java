package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is set where: the environment has precedence over the file. */
final class Configuration {
    static final String FILE = "entente.conf";
    static final String FILE_VARIABLE = "ENTENTE_CONFIG";

    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    private Configuration() {}

    /**
     * A value, and who says so.
     *
     * @param origin a variable, or a file with its line
     */
    record Value(String text, String origin) {}

    /**
     * Reads a configuration.
     *
     * @param named the file named on the command line, if one is; else the environment may name one, and else it is that in
     *     the working folder, if there is one
     * @throws Problem.Stop if something is set that cannot be, saying where
     */
    static Configuration read(Optional<String> named, Map<String, String> environment) throws IOException {
        Configuration configuration = new Configuration();
        Optional<String> file = named.or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE)));
        if (file.isPresent() || Files.exists(Path.of(FILE))) {
            configuration.read(Path.of(file.orElse(FILE)));
        }
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null) {
                configuration.set(setting, new Value(value.strip(), setting.variable()));
            }
        }
        return configuration;
    }

    private void read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, file + ":" + (i + 1));
            }
        }
    }

    private void read(String line, String place) {
        String[] parts = line.split("\\s*=\\s*", 2);
        Setting setting = Setting.of(parts[0])
                .orElseThrow(() -> new Problem.Stop(place + ": there is no key “" + parts[0] + "”; the nearest is “"
                        + nearest(parts[0]) + "”, and all are " + String.join(", ", Setting.keys())));
        if (parts.length == 1) {
            throw new Problem.Stop(place + ": “" + parts[0] + "” has no value; write " + parts[0] + " = …");
        }
        set(setting, new Value(parts[1], place));
    }

    private void set(Setting setting, Value value) {
        setting.unfit(value.text()).ifPresent(expected -> {
            throw new Problem.Stop(value.origin() + ": “" + value.text() + "” is not " + expected + ", which "
                    + setting.key() + " needs");
        });
        values.put(setting, value);
    }

    Optional<Value> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    private static String nearest(String key) {
        return Setting.keys().stream()
                .min(Comparator.comparingInt(known -> distance(known, key)))
                .orElseThrow();
    }

    /** How many letters have to be put, taken or changed to make one word the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
