package srh.distribution.load;

import java.util.List;
import srh.garden.Garden;
import srh.testkit.product.PluginJar;

/** The plugin with code of these tests, in a version; it also brings a diary, a worksheet of questions. */
public final class GardenJar {
    private static final String XML = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s" immediate="true">
              <implementation class="%s"/>
              <service>%s</service>
            </scr:component>
            """;

    private static final String WORKSHEET = "<provide interface=\"srh.worksheet.Worksheet\"/>";
    private static final String VIEW = "<provide interface=\"srh.ui.view.WorksheetView\"/>";
    private GardenJar() {}

    /** @param diarists for how many people who fill in the diary it has questions */
    static PluginJar version(String version, int diarists) {
        StringBuilder diary = new StringBuilder("  - {linkId: words, type: text, text: \"Wat viel op?\"}\n");
        for (int i = 0; i < diarists; i++) {
            diary.append("  - {linkId: line-%1$d, type: string, text: \"Wat groeit in bed %1$d?\"}%n".formatted(i))
                    .append("  - {linkId: choice-%1$d, type: boolean, text: \"Is bed %1$d gewied?\"}%n".formatted(i));
        }
        return version(version).questions(OpenDiary.WORKSHEET, "Tuindagboek", diary.toString());
    }

    public static PluginJar version(String version) {
        PluginJar jar = PluginJar.named("garden", version)
                .header("Import-Package", "srh.model,srh.worksheet,srh.ui.view,com.vaadin.flow.component,com.vaadin.flow.component.html,"
                        + "com.vaadin.flow.component.dependency,com.vaadin.flow.shared,com.vaadin.flow.dom")
                .header("Service-Component", "OSGI-INF/garden.xml,OSGI-INF/thorns.xml,OSGI-INF/weeds.xml")
                .file("OSGI-INF/garden.xml", XML.formatted("garden", Garden.class.getName(), WORKSHEET + VIEW))
                .file("OSGI-INF/thorns.xml", XML.formatted("thorns", Garden.Thorns.class.getName(), WORKSHEET + VIEW))
                .file("OSGI-INF/weeds.xml", XML.formatted("weeds", Garden.Weeds.class.getName(), WORKSHEET))
                .file("SRH-INF/i18n/garden_nl.properties", "worksheet.garden.title=Tuin\nworksheet.thorns.title=Doorns\n")
                .file("SRH-INF/i18n/garden_en.properties", "worksheet.garden.title=Garden\nworksheet.thorns.title=Thorns\n")
                .type(Garden.class);
        for (Class<?> inner : List.of(Garden.class.getDeclaredClasses())) jar.type(inner);
        return jar;
    }
}
