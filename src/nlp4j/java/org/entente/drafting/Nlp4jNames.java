package org.entente.drafting;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Persons and places by NLP4J's models of English, which are loaded once and take 2 GB. */
public final class Nlp4jNames implements NameFinder {
    private static final String FOLDER = "edu/emory/mathcs/nlp/";
    private static final String CONFIGURATION = "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
            + lexicon("ambiguity_classes", "word_form_simplified_lowercase", "ambiguity-classes-simplified-lowercase")
            + lexicon("word_clusters", "word_form_simplified_lowercase", "brown-clusters-simplified-lowercase")
            + lexicon("named_entity_gazetteers", "word_form_simplified", "named-entity-gazetteers-simplified")
            + lexicon("word_embeddings", "word_form_undigitalized", "word-embeddings-undigitalized")
            + "</lexica><models><pos>" + FOLDER + "models/en-pos.xz</pos><ner>" + FOLDER
            + "models/en-ner.xz</ner></models></configuration>";

    private @Nullable NLPDecoder decoder;

    private static String lexicon(String name, String field, String file) {
        return "<" + name + " field=\"" + field + "\">" + FOLDER + "lexica/en-" + file + ".xz</" + name + ">";
    }

    @Override
    public String name() {
        return "nlp4j";
    }

    @Override
    public List<Name> find(String sentence) {
        List<Name> names = new ArrayList<>();
        int start = -1;
        for (NLPNode word : decoder().decode(sentence)) {
            String tag = word.getNamedEntityTag();
            Optional<What> what = what(tag);
            start = what.isEmpty() ? -1 : tag.matches("[BU]-.*") ? word.getStartOffset() : start;
            if (what.isPresent() && tag.matches("[LU]-.*") && start >= 0) {
                names.add(new Name(start, word.getEndOffset(), what.get()));
                start = -1;
            }
        }
        return names;
    }

    private static Optional<What> what(@Nullable String tag) {
        return tag == null
                ? Optional.empty()
                : tag.endsWith("-PERSON")
                        ? Optional.of(What.PERSON)
                        : tag.endsWith("-GPE") ? Optional.of(What.PLACE) : Optional.empty();
    }

    private NLPDecoder decoder() {
        if (decoder == null) {
            decoder = new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        }
        return decoder;
    }
}
