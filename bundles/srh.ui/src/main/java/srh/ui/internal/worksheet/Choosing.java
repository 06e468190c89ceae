package srh.ui.internal.worksheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;
import srh.ui.internal.Texts;
import srh.worksheet.About;
import srh.worksheet.Worksheet;
import srh.worksheet.template.Template;

/** Narrows a list of worksheets by step, core action, domain and sector. A worksheet that is about no domain in particular fits all. */
final class Choosing extends Div {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 4;
    private final transient List<Worksheet> all;
    private final transient Texts texts;
    private final transient Consumer<List<Worksheet>> fitting;
    private final transient Map<String, BiPredicate<About, String>> rules = new LinkedHashMap<>();
    private final transient Map<String, String> wanted = new LinkedHashMap<>();
    private final Paragraph found = new Paragraph();

    Choosing(List<Worksheet> all, List<Template> sectors, Texts texts, Consumer<List<Worksheet>> fitting) {
        this.all = all;
        this.texts = texts;
        this.fitting = fitting;
        addClassName("srh-choosing");
        if (all.size() <= FEW && sectors.isEmpty()) {
            return;
        }
        offer("step", CycleStep.values(), About::steps, false);
        offer("action", CoreAction.values(), About::actions, false);
        offer("domain", Domain.values(), About::domains, true);
        if (!sectors.isEmpty()) {
            Map<String, String> names = new LinkedHashMap<>();
            sectors.forEach(sector -> names.put(sector.name(), sector.sector().in(texts.locale())));
            offer("sector", names, (about, value) -> sectors.stream().anyMatch(sector -> sector.name().equals(value) && sector.proposes(about.id())));
        }
        found.setId("worksheets-found");
        found.addClassName("srh-beside");
        found.getElement().setAttribute("role", "status");
        add(found);
    }

    private <E extends Enum<E>> void offer(String name, E[] values, Function<About, Set<E>> of, boolean noneFitsAll) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> names.put(value.name(), texts.of(name + "." + value)));
        offer(name, names, (about, value) -> of.apply(about).stream().anyMatch(one -> one.name().equals(value)) || noneFitsAll && of.apply(about).isEmpty());
    }

    private void offer(String name, Map<String, String> values, BiPredicate<About, String> rule) {
        rules.put(name, rule);
        String id = "choose-" + name;
        NativeLabel label = new NativeLabel(texts.of("ui.worksheets." + name));
        label.setFor(id);
        Element list = new Element("select").setAttribute("id", id).setAttribute("class", "srh-input");
        list.appendChild(new Element("option").setAttribute("value", "").setText(texts.of("ui.worksheets.all")));
        values.forEach((value, title) -> list.appendChild(new Element("option").setAttribute("value", value).setText(title)));
        list.addPropertyChangeListener("value", "change", event -> choose(name, String.valueOf(event.getValue())));
        Div field = new Div(label);
        field.addClassName("srh-field");
        field.getElement().appendChild(list);
        add(field);
    }

    private void choose(String name, String value) {
        wanted.put(name, value);
        List<Worksheet> left = new ArrayList<>(all);
        wanted.forEach((rule, wish) -> left.removeIf(worksheet -> !wish.isEmpty() && !rules.get(rule).test(worksheet.about(), wish)));
        fitting.accept(left);
        found.setText(left.isEmpty() ? texts.of("ui.worksheets.found.none") : texts.counted("ui.worksheets.found", left.size()));
    }
}
