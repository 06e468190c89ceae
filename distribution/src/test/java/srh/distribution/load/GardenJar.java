package srh.distribution.load;

import java.util.List;
import srh.garden.Garden;
import srh.testkit.product.PluginJar;

/** The plugin with code of these tests, in a version. */
public final class GardenJar {
    private static final String XML = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s" immediate="true">
              <implementation class="%s"/>
              <service><provide interface="srh.worksheet.Worksheet"/><provide interface="srh.ui.view.WorksheetView"/></service>
            </scr:component>
            """;

    private static final String BEDS = """
            resourceType: Questionnaire
            id: beds
            url: urn:srh:worksheet:beds
            version: 1.0.0
            name: Beds
            title: Bedden
            status: active
            language: nl
            subjectType: [Patient]
            code:
              - {system: "urn:srh:step", code: understand}
              - {system: "urn:srh:action", code: secure}
              - {system: "urn:srh:audience", code: client}
              - {system: "urn:srh:audience", code: worker}
            item:
            """;

    private GardenJar() {}

    /** With a worksheet of this many questions too. */
    static PluginJar version(String version, int beds) {
        StringBuilder yaml = new StringBuilder(BEDS);
        for (int bed = 0; bed < beds; bed++) yaml.append("  - {linkId: bed-%d, type: string, text: \"Wat groeit er in bed %d?\"}\n".formatted(bed, bed));
        return version(version).file("SRH-INF/worksheets/beds.yaml", yaml.toString());
    }

    public static PluginJar version(String version) {
        PluginJar jar = PluginJar.named("garden", version)
                .header("Import-Package", "srh.model,srh.worksheet,srh.ui.view,com.vaadin.flow.component,com.vaadin.flow.component.html,"
                        + "com.vaadin.flow.component.dependency,com.vaadin.flow.shared,com.vaadin.flow.dom")
                .header("Service-Component", "OSGI-INF/garden.xml,OSGI-INF/thorns.xml")
                .file("OSGI-INF/garden.xml", XML.formatted("garden", Garden.class.getName()))
                .file("OSGI-INF/thorns.xml", XML.formatted("thorns", Garden.Thorns.class.getName()))
                .file("SRH-INF/i18n/garden_nl.properties", "worksheet.garden.title=Tuin\nworksheet.thorns.title=Doorns\n")
                .file("SRH-INF/i18n/garden_en.properties", "worksheet.garden.title=Garden\nworksheet.thorns.title=Thorns\n")
                .type(Garden.class);
        for (Class<?> inner : List.of(Garden.class.getDeclaredClasses())) jar.type(inner);
        return jar;
    }
}
