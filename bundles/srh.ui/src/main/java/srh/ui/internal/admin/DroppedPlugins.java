package srh.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.WorksheetAdministration.PluginsNow;
import srh.features.Contents;
import srh.features.Plugin;
import srh.features.Plugin.Standing;
import srh.features.PluginFault;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.ui.internal.form.Form;
import srh.ui.internal.form.Rows;
import srh.ui.view.Card;
import srh.ui.view.Icon;

/** The plugins in their folder: how each does, what is in it, and allowing one with code. */
final class DroppedPlugins {
    private final Services services;
    private final Visit visit;
    private final Rows<Plugin> rows;
    private boolean allAllowed;

    DroppedPlugins(Services services, Visit visit) {
        this.services = services;
        this.visit = visit;
        rows = new Rows<>("plugins", visit.texts(), new Rows.Row<>(plugin -> Integer.toHexString(plugin.file().hashCode()), this::name, this::state, this::inside));
    }

    Card card(PluginsNow now) {
        Card card = new Card("plugins", text("ui.plugins.title"), new Paragraph(text("ui.plugins.explained", now.folder())),
                new Paragraph(text(now.allAllowed() ? "ui.plugins.all" : "ui.plugins.code")), rows);
        show(now);
        return card;
    }

    private void refresh() {
        if (services.worksheetAdministration().plugins(visit.caller()) instanceof Answer.Ok<PluginsNow>(PluginsNow now)) {
            show(now);
        }
    }

    private void show(PluginsNow now) {
        allAllowed = now.allAllowed();
        rows.show(now.plugins());
    }

    private String text(String key, Object... values) {
        return visit.texts().of(key, values);
    }

    private String name(Plugin plugin) {
        return plugin.jar().map(jar -> jar.name() + " " + jar.version()).orElse(plugin.file());
    }

    private String state(Plugin plugin) {
        return text(switch (plugin.standing()) {
            case Standing.Live live -> "ui.plugins.live";
            case Standing.Waits waits -> "ui.plugins.waits";
            case Standing.Faulty faulty -> "ui.plugins.faulty";
        });
    }

    private Component inside(Plugin plugin) {
        Div inside = new Div();
        inside.addClassName("srh-stack");
        if (plugin.standing() instanceof Standing.Faulty(PluginFault fault, String detail)) {
            Div told = Icon.of("info-circle").before(new Div(text("ui.plugins.fault." + fault, detail.replaceFirst("\\.$", ""))));
            told.addClassName("srh-notice");
            inside.add(told);
        }
        inside.add(new Paragraph(text("ui.plugins.file", plugin.file())));
        plugin.jar().ifPresent(jar -> {
            Paragraph digest = new Paragraph(text("ui.plugins.digest") + " ");
            digest.add(new Code(jar.digest()));
            inside.add(digest, new Paragraph(text("ui.plugins.inside", String.join(", ", contents(jar.contents())))));
            if (!allAllowed && !jar.contents().dataAlone()) {
                inside.add(choice(plugin, jar));
            }
        });
        return inside;
    }

    private List<String> contents(Contents contents) {
        List<String> all = new ArrayList<>();
        count(all, "ui.plugins.worksheets", contents.worksheets());
        count(all, "ui.plugins.classes", contents.classes());
        count(all, "ui.plugins.scripts", contents.scripts());
        count(all, "ui.plugins.libraries", contents.libraries());
        count(all, "ui.plugins.others", contents.others());
        if (!contents.headers().isEmpty()) {
            all.add(text("ui.plugins.headers", String.join(", ", contents.headers())));
        }
        return all;
    }

    private void count(List<String> all, String key, int count) {
        if (count > 0) {
            all.add(visit.texts().counted(key, count));
        }
    }

    private Form choice(Plugin plugin, Plugin.Jar jar) {
        boolean waits = plugin.standing() instanceof Standing.Waits;
        String id = "plugin-" + jar.digest().substring(0, 8);
        return new Form(id, visit.texts()).sends(id + "-go", text(waits ? "ui.plugins.allow" : "ui.plugins.disallow"),
                () -> choose(waits, jar.digest()), this::refresh);
    }

    private Done choose(boolean allow, String digest) {
        return allow ? services.worksheetAdministration().allow(visit.caller(), digest) : services.worksheetAdministration().disallow(visit.caller(), digest);
    }
}
