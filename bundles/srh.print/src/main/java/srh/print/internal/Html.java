package srh.print.internal;

import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import srh.print.Document;

/** A document as one page of HTML. */
final class Html {
    private Html() {}

    static String write(Document document) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter html = new StringWriter();
            html.write("<!DOCTYPE html>\n");
            writer.transform(new DOMSource(Markup.of(document, PlainText::of, Style.of(document))), new StreamResult(html));
            return html.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("Java can't write HTML", e);
        }
    }
}
