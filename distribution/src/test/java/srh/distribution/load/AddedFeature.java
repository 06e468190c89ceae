package srh.distribution.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A bundle of the measurements, put into an unpacked product as a feature of its own. */
record AddedFeature(String name, List<Class<?>> classes, String imports, String component) {

    private static final String XML = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s" immediate="true" %s
            </scr:component>
            """;

    static AddedFeature crowd() {
        return new AddedFeature("crowd", List.of(srh.crowd.Crowd.class), "srh.access,srh.dossier,srh.model", XML.formatted("srh.crowd", """
                 init="3">
                  <implementation class="srh.crowd.Crowd"/>
                  <reference name="setup" interface="srh.dossier.Setup" parameter="0"/>
                  <reference name="logins" interface="srh.dossier.Logins" parameter="1"/>
                  <reference name="administration" interface="srh.dossier.Administration" parameter="2"/>"""));
    }

    static AddedFeature pen() {
        return new AddedFeature("pen", List.of(srh.pen.Pen.class, srh.crowd.Crowd.class), "srh.access,srh.dossier,srh.model,srh.worksheet",
                XML.formatted("srh.pen", """
                 init="4">
                  <implementation class="srh.pen.Pen"/>
                  <reference name="setup" interface="srh.dossier.Setup" parameter="0"/>
                  <reference name="logins" interface="srh.dossier.Logins" parameter="1"/>
                  <reference name="administration" interface="srh.dossier.Administration" parameter="2"/>
                  <reference name="entries" interface="srh.dossier.Entries" parameter="3"/>"""));
    }

    static AddedFeature names() {
        return new AddedFeature("names", List.of(srh.named.Names.class), "srh.access,srh.dossier", XML.formatted("srh.named", """
                 init="2">
                  <implementation class="srh.named.Names"/>
                  <reference name="logins" interface="srh.dossier.Logins" parameter="0"/>
                  <reference name="names" interface="srh.dossier.NamesElsewhere" parameter="1"/>"""));
    }

    static AddedFeature bare() {
        return new AddedFeature("bare", List.of(srh.bare.BarePage.class, srh.bare.BarePage.Sentence.class),
                "srh.ui.runtime,com.vaadin.flow.component,com.vaadin.flow.component.html,com.vaadin.flow.router,jakarta.servlet.http",
                XML.formatted("srh.bare", """
                >
                  <implementation class="srh.bare.BarePage"/>
                  <service><provide interface="srh.ui.runtime.Views"/><provide interface="srh.ui.runtime.SignIn"/></service>"""));
    }

    /** @param core the lines of the feature core that it begins with, or empty when it needs core itself */
    void addTo(Path home, List<String> core, String rest) throws IOException {
        String id = "srh." + name;
        Path jar = home.resolve("repo/srh/" + id + "/0.1.0/" + id + "-0.1.0.jar");
        Files.createDirectories(jar.getParent());
        write(jar, id);
        Files.writeString(home.resolve("features/" + name + ".json"), """
                {"feature-resource-version": "1.0", "id": "srh:%s:0.1.0", "name": "%s", "description": "For measuring.",
                 "bundles": [%s {"id": "srh:%s:0.1.0"}]%s}
                """.formatted(name, name, String.join("\n", core), id, rest));
    }

    private void write(Path jar, String id) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", id);
        main.putValue("Bundle-Version", "0.1.0");
        main.putValue("Import-Package", imports);
        main.putValue("Service-Component", "OSGI-INF/component.xml");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry("OSGI-INF/component.xml"));
            out.write(component.getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : classes) {
                String path = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(path));
                try (InputStream code = type.getResourceAsStream("/" + path)) {
                    code.transferTo(out);
                }
            }
        }
    }
}
