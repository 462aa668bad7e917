package org.entente.reading;

import java.nio.file.Path;
import java.util.List;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Names;
import org.entente.register.Register;

/** The fact files and the register that ship with the product. */
final class Seeds {
    static final Path FOLDER = Path.of("seeds");

    private Seeds() {}

    static List<Source> articles() {
        return SmallWorld.sources(FOLDER.resolve("articles"));
    }

    static List<Source> register() {
        return SmallWorld.sources(FOLDER.resolve("reference"));
    }

    static Names names() {
        return Register.of(new RegisterReader(register()).names());
    }

    static Reading<ArticleFacts> read(Source article) {
        return new ArticleReader(names(), SmallWorld.codes()).read(article);
    }
}
