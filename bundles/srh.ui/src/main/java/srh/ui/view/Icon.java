package srh.ui.view;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Component;
import java.util.regex.Pattern;
import srh.model.Domain;

/**
 * A picture beside a word, from the set that is shipped inside ({@code leaf}, {@code flag}, {@code circle}, ...). It is
 * never alone: what it means always stands in words too, so assistive technology passes over it.
 */
@Tag("span")
public final class Icon extends Component {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private Icon(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an icon's name has small letters, digits and dashes");
        }
        getElement().getClassList().add("srh-icon");
        getElement().getClassList().add("srh-icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
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
}
