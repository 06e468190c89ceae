package srh.ui.view;

import com.vaadin.flow.component.HasStyle;
import java.util.regex.Pattern;
import srh.model.Domain;

/**
 * A picture beside words, from the set that is shipped inside ({@code leaf}, {@code flag}, {@code circle}, ...). It is
 * never alone: what it means always stands in words too. The style sheet draws it on what holds the words, so a page
 * needs no element for it and assistive technology does not meet it.
 */
public final class Icon {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private final String name;

    private Icon(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an icon's name has small letters, digits and dashes");
        }
        this.name = name;
    }

    public static Icon of(String name) {
        return new Icon(name);
    }

    public static Icon of(Domain domain) {
        return new Icon(switch (domain) {
            case HEALTH_AND_WELLBEING -> "activity";
            case CARE_FOR_SELF_AND_OTHERS -> "heart-handshake";
            case SAFETY -> "shield-half";
            case SOCIAL_RELATIONSHIPS -> "users-group";
            case LIVING -> "home";
            case WORKING -> "tools";
            case LEARNING -> "book";
            case LEISURE -> "palette";
        });
    }

    /** Stands before all that is in this. */
    public <C extends HasStyle> C before(C words) {
        words.addClassNames("srh-pictured", "srh-icon-" + name);
        return words;
    }

    /** Stands after all that is in this. */
    public <C extends HasStyle> C after(C words) {
        words.addClassNames("srh-pictured-after", "srh-icon-" + name);
        return words;
    }
}
