package srh.ui.internal.sheet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.Slot;
import srh.ui.view.Opened;
import srh.worksheet.Item;
import srh.worksheet.Options;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** Answers in words, as people read them in their own language. */
final class Worded {
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private final Opened opened;

    Worded(Opened opened) {
        this.opened = opened;
    }

    /** An answer in words; a choice as it is called in the question. */
    String of(Value value, Item.Question question) {
        Options options = question.asked().options();
        Optional<String> label = options == null ? Optional.empty() : options.of(value).map(option -> option.label().in(opened.locale()));
        return label.orElseGet(() -> of(value));
    }

    /** An answer that belongs to no question. */
    String of(Value value) {
        return switch (value) {
            case Value.YesNo v -> opened.text(v.yes() ? "ui.sheet.yes" : "ui.sheet.no");
            case Value.Decimal v -> number(v.number());
            case Value.Whole v -> number(BigDecimal.valueOf(v.number()));
            case Value.Day v -> v.whole().map(opened.times()::date).orElse(v.written());
            case Value.Moment v -> v.whole().map(moment -> opened.times().moment(moment.toInstant())).orElse(v.written());
            case Value.Time v -> opened.times().clock(v.time());
            case Value.Text v -> v.text();
            case Value.Url v -> v.address();
            case Value.Coded v -> Objects.requireNonNullElse(v.display(), Objects.requireNonNullElse(v.code(), ""));
            case Value.File v -> opened.text("ui.file.named", v.name(), size(v.bytes()));
            case Value.Link v -> Objects.requireNonNullElse(v.display(), Objects.requireNonNullElse(v.reference(), ""));
            case Value.Amount v -> Stream.of(v.comparator(), number(v.number()), Objects.requireNonNullElse(v.unit(), Objects.requireNonNullElse(v.code(), "")))
                    .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
        };
    }

    /** How big a file is, in the units that people know from their own device. */
    String size(long bytes) {
        boolean large = bytes >= MEGABYTE;
        NumberFormat format = NumberFormat.getInstance(opened.locale());
        format.setMaximumFractionDigits(large ? 1 : 0);
        return opened.text(large ? "ui.file.megabytes" : "ui.file.kilobytes", format.format(large ? bytes / (double) MEGABYTE : Math.max(1, bytes / KILOBYTE)));
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(opened.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** One version of an answer; an answer that was taken back is a dash. */
    String of(Revision version, Item.Question question) {
        return version.value() == null ? "–" : of(Written.value(version.value()), question);
    }

    /** All versions that stand, each with who typed it. */
    String each(Kept kept, Item.Question question) {
        if (kept.field().slot() == Slot.ANSWER_WORDS) {
            throw new IllegalArgumentException("words stand beside each other");
        }
        return kept.versions().stream().map(version -> version.typist().name() + ": " + of(version, question)).collect(Collectors.joining(" · "));
    }

    String who(Revision version) {
        return opened.text("ui.sheet.filledIn", version.typist().name(), opened.times().moment(version.at()));
    }
}
