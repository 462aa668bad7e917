package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.questions.XmlText;

/** Writes indented XML, in which no character stands that XML forbids. */
final class XmlOut {
    private final XMLStreamWriter xml;
    private int depth;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands in a document or an element. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** What is written with it. */
    @FunctionalInterface
    interface Document {
        void write(XmlOut xml) throws IOException;
    }

    /** A step of the writing. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException, XMLStreamException;
    }

    static void write(OutputStream out, Document document) throws IOException {
        written(() -> {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            document.write(new XmlOut(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private static void written(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void element(String name, Map<String, ?> attributes, Content content) throws IOException {
        written(() -> {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
            content.write();
            depth--;
            newLine();
            xml.writeEndElement();
        });
    }

    void element(String name, Map<String, ?> attributes) throws IOException {
        written(() -> {
            newLine();
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    void text(String name, Map<String, ?> attributes, String text) throws IOException {
        written(() -> {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(XmlText.of(text));
            xml.writeEndElement();
        });
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(Map<String, ?> attributes) throws XMLStreamException {
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            xml.writeAttribute(
                    attribute.getKey(), XmlText.of(attribute.getValue().toString()));
        }
    }
}
