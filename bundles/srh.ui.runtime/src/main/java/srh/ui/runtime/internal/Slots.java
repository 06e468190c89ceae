package srh.ui.runtime.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Counts sessions: room is reserved before one may be made; then it has a slot, which later belongs to an account and is freed when nobody uses it. */
final class Slots {

    /** One session. It travels inside that session, so a new session id at sign-in changes nothing. */
    static final class Slot {
        private final Runnable end;
        private String account = "";
        private long seen;

        private Slot(Runnable end, long seen) {
            this.end = end;
            this.seen = seen;
        }
    }

    private final int total;
    private final int perAccount;
    private final long idleNanos;
    private final LongSupplier nanos;
    private final Set<Slot> open = new HashSet<>();
    private final Map<String, Integer> ofAccount = new HashMap<>();
    private int reserved;

    Slots(int total, int perAccount, long idleNanos, LongSupplier nanos) {
        this.total = total;
        this.perAccount = perAccount;
        this.idleNanos = idleNanos;
        this.nanos = nanos;
    }

    /** Keeps room for one session; false when everything is taken. */
    synchronized boolean reserve() {
        if (open.size() + reserved >= total) {
            return false;
        }
        reserved++;
        return true;
    }

    /** Gives the kept room back; a session made in the meantime has its slot by now. */
    synchronized void release() {
        reserved--;
    }

    /** The slot of a session that was just made; {@code end} ends that session. */
    synchronized Slot open(Runnable end) {
        Slot slot = new Slot(end, nanos.getAsLong());
        open.add(slot);
        return slot;
    }

    /** False for a slot of an earlier counter, from before a change of the configuration. */
    synchronized boolean holds(Slot slot) {
        return open.contains(slot);
    }

    synchronized void close(Slot slot) {
        if (open.remove(slot)) {
            leave(slot.account);
        }
    }

    /** Says whose session it is; where that account has so many already, the one that was used longest ago ends. */
    void bindInstead(Slot slot, String account, int most) {
        Slot oldest = null;
        synchronized (this) {
            if (!slot.account.equals(account) && ofAccount.getOrDefault(account, 0) >= most) {
                oldest = open.stream().filter(one -> one.account.equals(account)).min(Comparator.comparingLong(one -> one.seen - nanos.getAsLong())).orElseThrow();
                close(oldest);
            }
            if (!slot.account.equals(account)) {
                leave(slot.account);
                slot.account = account;
                ofAccount.merge(account, 1, Integer::sum);
            }
        }
        if (oldest != null) {
            oldest.end.run();
        }
    }

    /** Says whose session it is; false when that account has all its sessions already. */
    synchronized boolean bind(Slot slot, String account) {
        if (slot.account.equals(account)) {
            return true;
        }
        if (ofAccount.getOrDefault(account, 0) >= perAccount) {
            return false;
        }
        leave(slot.account);
        slot.account = account;
        ofAccount.merge(account, 1, Integer::sum);
        return true;
    }

    /** A person did something. */
    synchronized void seen(Slot slot) {
        slot.seen = nanos.getAsLong();
    }

    synchronized boolean idle(Slot slot) {
        return nanos.getAsLong() - slot.seen > idleNanos;
    }

    /** Ends the sessions nobody has used for too long, whatever their open pages send by themselves. */
    void sweep() {
        List<Slot> over;
        synchronized (this) {
            over = new ArrayList<>(open.stream().filter(this::idle).toList());
        }
        over.forEach(slot -> {
            close(slot);
            slot.end.run();
        });
    }

    synchronized int taken() {
        return open.size() + reserved;
    }

    synchronized int takenBy(String account) {
        return ofAccount.getOrDefault(account, 0);
    }

    private void leave(String account) {
        ofAccount.computeIfPresent(account, (key, count) -> count > 1 ? count - 1 : null);
    }
}
