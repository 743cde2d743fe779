package org.amends.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Names what is drawn in a process in the reader's language. What an old or edited process calls otherwise stays so. */
@Component
class ProcessWords {

    private final Properties spanish = new Properties();

    ProcessWords() {
        try (InputStream words = Objects.requireNonNull(
                ProcessWords.class.getResourceAsStream("process-words_es.properties"), "process words")) {
            spanish.load(new InputStreamReader(words, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param name as the model has it */
    String name(String id, String name, Locale reader) {
        return "es".equals(reader.getLanguage()) ? spanish.getProperty(id, name) : name;
    }

    /** @param xml BPMN 2.0 of our own engine */
    String named(String xml, Locale reader) {
        if (!"es".equals(reader.getLanguage())) {
            return xml;
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document process = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            NodeList elements = process.getElementsByTagNameNS("*", "*");
            for (int index = 0; index < elements.getLength(); index++) {
                Element element = (Element) elements.item(index);
                if (element.hasAttribute("name")) {
                    element.setAttribute(
                            "name", name(element.getAttribute("id"), element.getAttribute("name"), reader));
                }
            }
            StringWriter named = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(process), new StreamResult(named));
            return named.toString();
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException unreadable) {
            throw new IllegalStateException("The engine keeps a process that is no XML", unreadable);
        }
    }
}
