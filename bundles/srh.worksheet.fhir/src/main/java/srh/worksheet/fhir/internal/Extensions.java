package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.fhir.Reason;

/** The extensions of one element. A value of another type than its extension has is a fault. */
final class Extensions {
    private final List<Node.Fields> all;
    private final String place;
    private final Faults faults;

    Extensions(Node.@Nullable Fields element, String place, Faults faults) {
        this.all = element == null ? List.of() : element.each("extension");
        this.place = place;
        this.faults = faults;
    }

    boolean has(String url) {
        return !of(url).isEmpty();
    }

    List<Node.Fields> of(String url) {
        List<Node.Fields> some = List.of();
        for (Node.Fields each : all) {
            if (url.equals(each.text("url"))) {
                some = some.isEmpty() ? new ArrayList<>() : some;
                some.add(each);
            }
        }
        return some;
    }

    /** The only one of its kind. */
    Optional<Node.Fields> one(String url) {
        List<Node.Fields> some = of(url);
        if (some.size() > 1) {
            faults.add(some.get(1).spot(), place, Reason.EXTENSION_TWICE, Urls.name(url));
        }
        return some.stream().findFirst();
    }

    Optional<Node.Fields> fields(String url, String type) {
        return one(url).flatMap(each -> value(each, type)).map(Node.Fields.class::cast);
    }

    Optional<String> text(String url, String type) {
        return one(url).flatMap(each -> text(each, type));
    }

    List<String> texts(String url, String type) {
        return of(url).stream().flatMap(each -> text(each, type).stream()).toList();
    }

    Optional<Integer> whole(String url) {
        return one(url).flatMap(each -> value(each, "Integer")).map(each -> ((Node.Number) each).number().intValueExact());
    }

    Optional<BigDecimal> decimal(String url) {
        return one(url).flatMap(each -> value(each, "Decimal")).map(each -> ((Node.Number) each).number());
    }

    boolean yes(String url) {
        return one(url).flatMap(each -> value(each, "Boolean")).map(each -> ((Node.Bool) each).yes()).orElse(false);
    }

    Optional<String> text(Node.Fields extension, String type) {
        return value(extension, type).map(each -> ((Node.Text) each).text());
    }

    Optional<Node> value(Node.Fields extension, String type) {
        Node value = extension.get("value" + type);
        if (value == null) {
            faults.add(extension.spot(), place, Reason.EXTENSION_VALUE, Urls.name(String.valueOf(extension.text("url"))), "value" + type);
        }
        return Optional.ofNullable(value);
    }

    /** Every extension that stands there and has no meaning there is a fault. */
    void nowhere(String type, List<String> urls) {
        for (Node.Fields each : all) {
            String url = each.text("url");
            if (url != null && urls.contains(url)) {
                faults.add(each.spot(), place, Reason.EXTENSION_ELSEWHERE, Urls.name(url), type);
            }
        }
    }
}
