package srh.worksheet.fhirpath.internal;

import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;

/** The reckoning of one expression, with the variables it uses and the one limit they share. */
final class Turn {
    /** What the engine hands back to {@link Around} when it asks for a name. */
    record Asked(Turn turn, @Nullable Scope scope) {}

    private final Programs programs;
    private final Sheet sheet;
    private final Item item;
    private final Limit limit;
    private final FHIRPathEngine engine = Programs.engine();

    Turn(Programs programs, Sheet sheet, Item item, Duration longest) {
        this.programs = programs;
        this.sheet = sheet;
        this.item = item;
        this.limit = new Limit(longest);
    }

    List<Base> reckon(String expression, ItemPath at) {
        Sheet.Place place = sheet.place(at);
        return reckon(expression, place.node(), place.scope());
    }

    List<Base> reckon(String expression, Base context, @Nullable Scope scope) {
        return engine.evaluate(new Asked(this, scope), sheet.response(), sheet.response(), context, programs.program(expression));
    }

    Sheet sheet() {
        return sheet;
    }

    Item item() {
        return item;
    }

    Limit limit() {
        return limit;
    }
}
