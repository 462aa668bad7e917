package org.entente.bench;

import java.io.IOException;
import java.util.List;
import org.entente.bench.asking.Endpoint;
import org.entente.bench.asking.Question;
import org.entente.bench.mapping.Mapping;
import org.entente.bench.parts.Parts;
import org.entente.bench.starting.Starting;
import org.entente.bench.systems.Contender;
import org.entente.bench.systems.Material;

/** Runs the parts of the benchmark that are asked for, and prints what the page on performance quotes. */
public final class Benchmark {
    private static final int MANY = 8;
    private static final int VERY_MANY = 64;

    private final Settings settings;
    private final Report report;

    private Benchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        Endpoint.keepOpen(2 * VERY_MANY);
        Settings settings = Settings.ofThisRun();
        Report report = new Report(System.out, settings.folder().resolve("report.md"));
        report.add(Machine.line());
        new Benchmark(settings, report).run();
    }

    private void run() throws IOException {
        if (Settings.runs("start")) {
            report.add(new Starting(settings.product(), settings.folder()).table(report::tell));
        }
        if (Settings.runs("parts")) {
            report.tell("parts by themselves");
            report.add(new Parts(settings.folder()).table());
        }
        if (Settings.runs("mapping")) {
            Mapping mapping = new Mapping(settings.product(), Settings.rmlMapper(), report::tell);
            report.add(mapping.tables(Settings.sizes(), settings.folder()));
        }
        if (Settings.runs("queries") || Settings.runs("clients")) {
            Material material = Material.of(settings.product(), Settings.articles(), settings.folder());
            report.add("%,d generated articles, %,d quads; at most %s of heap each"
                    .formatted(
                            material.articles(),
                            material.quads(),
                            settings.product().heap()));
            List<Contender> contenders = Contender.all(settings.product()).stream()
                    .filter(contender -> Settings.takesPart(contender.id()))
                    .toList();
            try (Field field = Field.started(contenders, material, report)) {
                report.add(field.table());
                ask(field);
                report.add(field.table());
            }
        }
    }

    private void ask(Field field) throws IOException {
        List<Question> mix = Question.mix();
        int articles = Settings.articles();
        report.tell("comparing answers");
        Verdicts verdicts = Verdicts.of(field.runners(), mix, articles);
        if (Settings.runs("queries")) {
            OneByOne times = oneByOne(field, verdicts, mix);
            report.add("Median time over HTTP of one question after the other, ms:");
            report.add(times.table(mix));
            for (String ratios : new Ratios(times, field.runners()).tables(mix)) {
                report.add(ratios);
            }
            report.add(new Repeats(field.runners(), verdicts, articles).table(mix));
        }
        if (Settings.runs("clients")) {
            List<Question> common = verdicts.common(mix);
            List<Question> light = common.stream().filter(Question::light).toList();
            report.add(new Clients(MANY, common, articles).table(field.runners(), Settings.load(), report));
            report.add(new Clients(VERY_MANY, light, articles).table(field.runners(), Settings.load(), report));
        }
        report.add(verdicts.lines());
    }

    private OneByOne oneByOne(Field field, Verdicts verdicts, List<Question> mix) {
        OneByOne times = new OneByOne(field.runners(), verdicts, Settings.articles());
        int rounds = Settings.warmUpRounds() + Settings.rounds();
        for (int round = 0; round < rounds; round++) {
            if (round % 10 == 0) {
                report.tell("round " + round + " of " + rounds);
            }
            times.round(mix, round, round >= Settings.warmUpRounds());
        }
        return times;
    }
}
