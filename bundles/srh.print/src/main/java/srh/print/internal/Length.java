package srh.print.internal;

import java.util.List;
import srh.print.Block;
import srh.print.Document;

/** How long a document is, in characters; each part and each line of a text counts for a line of paper at least. */
final class Length {
    static final int MOST = 1_500_000;
    private static final int LINE = 60;

    private Length() {}

    static long of(Document document) {
        return of(document.title()) + document.facts().stream().mapToLong(fact -> LINE + of(fact.value())).sum()
                + of(document.blocks());
    }

    private static long of(List<Block> blocks) {
        return blocks.stream().mapToLong(Length::of).sum();
    }

    private static long of(Block block) {
        return LINE + switch (block) {
            case Block.Heading b -> of(b.text());
            case Block.Paragraph b -> of(b.text());
            case Block.Note b -> of(b.text());
            case Block.Answer b -> of(b.text());
            case Block.Quote b -> of(b.text()) + of(b.byline());
            case Block.Listing b -> b.items().stream().mapToLong(Length::of).sum();
            case Block.Table b -> texts(b.head()) + b.rows().stream().mapToLong(Length::texts).sum();
            case Block.Question b -> of(b.text()) + of(b.under());
            case Block.Within b -> of(b.blocks());
            case Block.Boxes b -> texts(b.boxes().stream().map(Block.Boxes.Box::label).toList());
            case Block.Lines b -> (long) b.count() * LINE;
            case Block.Gap b -> of(b.before()) + of(b.behind());
            case Block.PageBreak b -> 0L;
        };
    }

    private static long of(String text) {
        return text.length() + LINE * text.chars().filter(c -> c == '\n' || c == '\r').count();
    }

    private static long texts(List<String> texts) {
        return texts.stream().mapToLong(text -> LINE + of(text)).sum();
    }
}
