package srh.worksheet.print.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.Slot;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Score;
import srh.worksheet.Value;
import srh.worksheet.Written;
import srh.worksheet.print.FilledIn;
import srh.worksheet.print.Texts;

/** What was answered at each place, with who did and when. */
record GivenAnswers(Map<ItemPath, List<Kept>> kept, OnPaper sheet, WordsOnPaper words, Byline byline) {
    /**
     * One answer.
     *
     * @param byline who gave it and when; empty for what nobody gave
     * @param quote whether it is what somebody said, in the own words
     * @param beside whether it stands beside another one that was chosen at the same time
     */
    record Given(String text, String byline, boolean quote, boolean beside) {}

    static GivenAnswers of(FilledIn filledIn, WordsOnPaper words, Texts texts) {
        Map<ItemPath, List<Kept>> kept = filledIn.fields().stream().filter(field -> field.field().at() != null && field.present())
                .sorted(Comparator.comparing((Kept field) -> field.first().at()).thenComparing(field -> field.field().id().value()))
                .collect(Collectors.groupingBy(field -> Written.place(field.field().at())));
        return new GivenAnswers(kept, words.sheet(), words, new Byline(filledIn.about().name(), words, texts));
    }

    /** The answers in one turn of a question. */
    List<Given> at(Item.Question question, Filled.Spot spot, Filled.Turn turn) {
        Value value = turn.value();
        if (question.asked().reckoned() != null) {
            return value == null ? List.of() : reckoned(question, value);
        }
        List<Kept> here = kept.getOrDefault(spot.placeOf(turn), List.of());
        if (here.isEmpty()) {
            return value == null ? List.of() : List.of(new Given(words.of(question, value), "", false, false));
        }
        return here.stream().flatMap(field -> field.standing().stream().map(version -> given(question, field, version))).toList();
    }

    private Given given(Item.Question question, Kept field, Revision version) {
        boolean quote = field.field().slot() == Slot.ANSWER_WORDS;
        String text = version.words().orElseThrow().text();
        return new Given(quote ? text : words.of(question, Written.value(text)), byline.of(version), quote, !quote && field.standing().size() > 1);
    }

    private List<Given> reckoned(Item.Question question, Value value) {
        Stream<String> figure = Stream.of(words.of(question, value));
        Stream<String> meaning = question.asked().reckoned() instanceof Score score
                ? number(value).flatMap(score::words).map(sheet::in).stream() : Stream.empty();
        return Stream.concat(figure, meaning).map(text -> new Given(text, "", false, false)).toList();
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Decimal v -> Optional.of(v.number());
            case Value.Whole v -> Optional.of(BigDecimal.valueOf(v.number()));
            case Value.Amount v -> Optional.of(v.number());
            case Value.YesNo v -> Optional.empty();
            case Value.Day v -> Optional.empty();
            case Value.Moment v -> Optional.empty();
            case Value.Time v -> Optional.empty();
            case Value.Text v -> Optional.empty();
            case Value.Url v -> Optional.empty();
            case Value.Coded v -> Optional.empty();
            case Value.File v -> Optional.empty();
            case Value.Link v -> Optional.empty();
        };
    }
}
