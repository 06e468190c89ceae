package srh.tool.profile.internal;

import srh.model.Slot;
import srh.ui.view.Opened;

/** How the person wants to be supported, whatever the domain; and whether the profile is talked about now or rests. */
final class SupportSection extends Several {
    private static final long serialVersionUID = 1L;

    SupportSection(Opened opened, Sheet sheet) {
        addClassName("srh-profile-support");
        for (Slot slot : Question.SUPPORT) {
            add(card(opened, slot, with(new WordsPart(opened, sheet, Spot.of(sheet.person(), slot)))));
        }
        if (!opened.viewer().client()) {
            add(card(opened, Slot.STATUS, with(new Choices(opened, sheet, Spot.of(sheet.person(), Slot.STATUS)))));
        }
    }
}
