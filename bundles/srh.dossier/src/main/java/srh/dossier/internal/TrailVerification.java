package srh.dossier.internal;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import srh.access.Checkpoint;
import srh.access.TrailKeys;
import srh.access.TrailSeal;
import srh.access.spi.TrailRows.ChainedLine;
import srh.access.spi.TrailRows.SealedLine;
import srh.dossier.spi.Store;

/** Goes through the whole trail and its anchor, and finds the first place where something is wrong. */
final class TrailVerification {
    private static final int PAGE = 1_000;

    /** What can be wrong at a place. */
    enum Fault {
        /** Something in the line is not as it was written. */
        CHANGED,
        /** The chain has no line with this number. */
        MISSING,
        /** The line does not belong here: one was taken out or put in before it, or two changed places. */
        MOVED,
        /** The chain is not the one that was anchored. */
        NOT_AS_ANCHORED,
        /** The anchor knows of this line, and the chain ends before it. */
        CUT_OFF,
        /** This line of the anchor's file is not a checkpoint by these keys. */
        ANCHOR_CHANGED,
        /** There are lines, and the anchor knows of none. */
        NO_ANCHOR
    }

    sealed interface Verdict {
        /** Nothing is wrong with the lines, of which those that wait are in no chain yet. */
        record Sound(long lines, int checkpoints, int waiting) implements Verdict {}

        record Broken(Fault fault, long place) implements Verdict {}
    }

    private final Store store;
    private final TrailKeys keys;
    private final TrailSeal seal;
    private final Anchor anchor;

    TrailVerification(Store store, TrailKeys keys) {
        this.store = store;
        this.keys = keys;
        this.seal = keys.seal();
        this.anchor = new Anchor(keys.anchor());
    }

    /** A fault ends the walk at once; it never leaves this class. */
    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Verdict.Broken broken;

        Found(Fault fault, long place) {
            super(null, null, false, false);
            broken = new Verdict.Broken(fault, place);
        }
    }

    Verdict verify() throws IOException {
        List<Anchor.Line> anchored = anchor.lines();
        try {
            Map<Long, List<Checkpoint>> checkpoints = anchored.stream().map(this::genuine).collect(Collectors.groupingBy(Checkpoint::number));
            long lines = walk(checkpoints);
            checkpoints.keySet().stream().max(Long::compare).filter(furthest -> furthest > lines).ifPresent(furthest -> {
                throw new Found(Fault.CUT_OFF, lines + 1);
            });
            if (lines > 0 && checkpoints.isEmpty()) {
                throw new Found(Fault.NO_ANCHOR, 1);
            }
            return new Verdict.Sound(lines, anchored.size(), waiting(lines));
        } catch (Found found) {
            return found.broken;
        }
    }

    private Checkpoint genuine(Anchor.Line line) {
        return line.checkpoint().filter(c -> hex(c.signature()).length > 0 && keys.signed(c.signed(), hex(c.signature())))
                .orElseThrow(() -> new Found(Fault.ANCHOR_CHANGED, line.number()));
    }

    private static byte[] hex(String text) {
        try {
            return HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Looks at every line in the chain and tells how many there are. */
    private long walk(Map<Long, List<Checkpoint>> checkpoints) {
        long number = 0;
        byte[] link = TrailSeal.START;
        while (true) {
            long after = number;
            List<ChainedLine> page = store.transaction(rows -> rows.trail().chained(after, PAGE));
            for (ChainedLine line : page) {
                number++;
                if (line.number() != number) {
                    throw new Found(Fault.MISSING, number);
                }
                if (!seal.fits(line.line().line(), line.line().seal())) {
                    throw new Found(Fault.CHANGED, number);
                }
                link = seal.link(link, number, line.line().seal());
                if (!java.security.MessageDigest.isEqual(link, line.link())) {
                    throw new Found(Fault.MOVED, number);
                }
                String made = HexFormat.of().formatHex(link);
                if (checkpoints.getOrDefault(number, List.of()).stream().anyMatch(c -> !c.link().equals(made))) {
                    throw new Found(Fault.NOT_AS_ANCHORED, number);
                }
            }
            if (page.size() < PAGE) {
                return number;
            }
        }
    }

    private int waiting(long lines) {
        List<SealedLine> waiting = store.transaction(rows -> rows.trail().unchained(Integer.MAX_VALUE));
        for (int i = 0; i < waiting.size(); i++) {
            if (!seal.fits(waiting.get(i).line(), waiting.get(i).seal())) {
                throw new Found(Fault.CHANGED, lines + 1 + i);
            }
        }
        return waiting.size();
    }
}
