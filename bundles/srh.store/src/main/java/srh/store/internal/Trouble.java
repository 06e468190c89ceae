package srh.store.internal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for whoever asked. */
enum Trouble {
    /** Two were at the same rows at the same time; nothing of this work was kept, and it can be run again. */
    RACE,
    /** The database is gone, full or busy, or a lock was waited for in vain; it may come back. */
    AWAY,
    /** Another program has this database open. */
    IN_USE,
    /** The files can't be read as a database. */
    DAMAGED,
    /** A mistake in this program. */
    MISTAKE;

    static Trouble of(Throwable failure) {
        return isConnectionGone(failure) ? AWAY : find(failure).map(Trouble::ofState).orElse(MISTAKE);
    }

    /** The work could not even be taken back, or waiting was interrupted: Derby does that to all who are in a database that goes down. */
    private static boolean isConnectionGone(Throwable failure) {
        return deepest(failure) instanceof InterruptedException
                || Stream.of(failure.getSuppressed()).anyMatch(SQLException.class::isInstance);
    }

    /** Why an embedded database did not open: Derby says XJ040 and puts the reason behind it. */
    static Trouble ofOpening(Throwable failure) {
        boolean broken = false;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
            if (state.equals("XSDB6")) {
                return IN_USE;
            }
            broken |= state.matches("XJ040|XJ041|XJ001|XBM0.|XSDB.|XSLA.|XSDG.|XSDF.|XSRS.|XCL.*|XIE.*|XJ05B|XBCA.");
        }
        return isFullDisk(failure) ? AWAY : broken ? DAMAGED : of(failure);
    }

    private static Trouble ofState(SQLException failure) {
        String state = failure.getSQLState();
        return switch (state) {
            case "40001", "40P01", "23505" -> RACE;
            case "40XL1", "40XL2", "55P03" -> AWAY;
            case "57P01", "57P02", "57P03", "58000", "58030", "XJ040", "XJ001", "XJ015", "XJ004", "25006", "25502", "25503", "55000" -> AWAY;
            default -> state.startsWith("08") || state.startsWith("53") || state.startsWith("XSL") || state.startsWith("XSD")
                    || state.startsWith("XBM") || state.startsWith("XSRS") ? AWAY : MISTAKE;
        };
    }

    /** The first cause that a database gave a state. */
    static Optional<SQLException> find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql);
            }
            if (cause instanceof java.sql.SQLTransientConnectionException gone) {
                return Optional.of(new SQLException(gone.getMessage(), "08001", gone));
            }
        }
        return Optional.empty();
    }

    static boolean isDeadlock(Throwable failure) {
        return find(failure).filter(sql -> sql.getSQLState().startsWith("40")).isPresent();
    }

    static boolean isFullDisk(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }

    /** What it all began with. */
    static Throwable deepest(Throwable failure) {
        Throwable next = next(failure);
        return next == null ? failure : deepest(next);
    }

    private static @Nullable Throwable next(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getNextException() != null) {
            return sql.getNextException();
        }
        return cause.getCause();
    }
}
