package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedTermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ent:Claim 325 | <a href=\"/ontology#Claim\">ent:Claim</a> 325",
                "as shape:VoiceCode demands | as <a href=\"/shapes#VoiceCode\">shape:VoiceCode</a> demands",
                "voice:direct-quote | <a href=\"/ontology#code/voice/direct-quote\">voice:direct-quote</a>",
                "foaf:Agent, prov:Agent | <a href=\"http://xmlns.com/foaf/0.1/Agent\">foaf:Agent</a>, <a href=\"http://www.w3.org/ns/prov#Agent\">prov:Agent</a>",
                "nothing:known | nothing:known",
                "at 10:30, or so: it is | at 10:30, or so: it is",
                "<b>ent:Claim</b> & more | &lt;b&gt;<a href=\"/ontology#Claim\">ent:Claim</a>&lt;/b&gt; &amp; more",
                "matching ^[0-9a-f]{64}$ | matching ^[0-9a-f]{64}$"
            })
    void namesOfTermsLeadToTheirDocumentationAndAllElseIsEscaped(String text, String markup)
            throws TemplateModelException {
        TemplateHTMLOutputModel linked = (TemplateHTMLOutputModel) new LinkedTerms().exec(List.of(text));
        assertEquals(markup, linked.getOutputFormat().getMarkupString(linked));
    }
}
