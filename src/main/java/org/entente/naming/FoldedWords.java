package org.entente.naming;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.entente.facts.Folded;

/** Cuts names into words without case and marks, as they are folded everywhere: “Tô Lâm” is found by “to lam”. */
final class FoldedWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WhitespaceTokenizer());
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        try (StringWriter all = new StringWriter()) {
            text.transferTo(all);
            return new StringReader(Folded.words(all.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts of words, as before an asterisk, are folded like words. */
    @Override
    protected Reader initReaderForNormalization(String field, Reader part) {
        return initReader(field, part);
    }
}
