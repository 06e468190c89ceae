package srh.worksheet.fhir.internal;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import srh.worksheet.MarkedText;

/** Reads a piece of XHTML. There are no document types in it, and so nothing that is fetched or unfolded. */
final class XhtmlReader {
    private static final Pattern NAMED = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};");

    private XhtmlReader() {}

    /** What it says; empty when it is not well-formed. */
    static Optional<MarkedText> read(String source) {
        MarkedBuilder builder = new MarkedBuilder();
        try {
            // FHIR lets XHTML name characters as HTML does
            String written = NAMED.matcher(source).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(MarkdownReader.character(match.group())));
            read(reader("<div>" + written + "</div>"), builder);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.of(builder.build());
    }

    private static XMLStreamReader reader(String document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory.createXMLStreamReader(new StringReader(document));
    }

    private static void read(XMLStreamReader reader, MarkedBuilder builder) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> builder.start(reader.getLocalName(), name -> reader.getAttributeValue(null, name));
                case XMLStreamConstants.END_ELEMENT -> builder.endTo(builder.depth() - 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> builder.words(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw new XMLStreamException("no such character");
                default -> { }
            }
        }
    }
}
