package org.entente.bench.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Footing;
import org.entente.building.Sources;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.facts.ArticleFacts;
import org.entente.generating.GeneratedArticle;
import org.entente.generating.GeneratedRegister;
import org.entente.mapping.Iris;
import org.entente.reading.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What is timed: each once for all articles of one kind, generated ones but where it says YAML. */
@State(Scope.Benchmark)
public class PartsOfTheRoad {
    /** How many generated articles each works on. */
    static final int GENERATED = 50;

    private static final long SEED = 7;

    private final Footing footing;
    private final List<Source> yaml;
    private final List<Source> json;
    private final List<ArticleFacts> facts;
    private final List<List<Quad>> graphs;
    private final List<Quad> quads;

    public PartsOfTheRoad() {
        Sources shipped = Sources.shipped();
        List<Source> register = new ArrayList<>(shipped.register());
        register.add(new Source("generated.yaml", GeneratedRegister.yaml().getBytes(StandardCharsets.UTF_8)));
        this.footing = Footing.of(register, Iris.DEFAULT);
        this.yaml = articles(shipped);
        this.json = IntStream.range(0, GENERATED)
                .mapToObj(i -> new Source("article-" + i + ".json", GeneratedArticle.of(SEED, i)))
                .toList();
        this.facts = json.stream()
                .map(article -> footing.read(article).value().orElseThrow())
                .toList();
        this.graphs = facts.stream().map(footing::map).toList();
        this.quads = graphs.stream().flatMap(List::stream).toList();
    }

    private static List<Source> articles(Sources sources) {
        try {
            return sources.articles().list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many articles ship, as YAML. */
    int shipped() {
        return yaml.size();
    }

    /** How many statements the generated articles make. */
    int quads() {
        return quads.size();
    }

    @Benchmark
    public void readYaml(Blackhole out) {
        yaml.forEach(article -> out.consume(footing.read(article)));
    }

    @Benchmark
    public void readJsonLines(Blackhole out) {
        json.forEach(article -> out.consume(footing.read(article)));
    }

    @Benchmark
    public void map(Blackhole out) {
        facts.forEach(article -> out.consume(footing.map(article)));
    }

    @Benchmark
    public void checkShapes(Blackhole out) {
        for (int i = 0; i < facts.size(); i++) {
            out.consume(footing.check(facts.get(i), graphs.get(i)));
        }
    }

    @Benchmark
    public void writeNQuads() {
        write(RdfFormat.NQ);
    }

    @Benchmark
    public void writeTriG() {
        write(RdfFormat.TRIG);
    }

    @Benchmark
    public void writeJsonLd() {
        write(RdfFormat.JSONLD);
    }

    private void write(RdfFormat format) {
        RdfWriter.write(quads.stream(), format, OutputStream.nullOutputStream());
    }
}
