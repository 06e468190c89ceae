package srh.ui.runtime.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may ask for the sign-in page while nobody is signed in: a full minute's worth at once, then as it refills.
 * IPv6 counts by /64, for a single line has as many addresses as it likes.
 */
final class Strangers {

    private static final int REMEMBERED = 50_000;
    private static final long MINUTE = 60_000_000_000L;

    private static final class Allowance {
        double left;
        long since;

        Allowance(double left, long since) {
            this.left = left;
            this.since = since;
        }
    }

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > REMEMBERED;
        }
    };

    Strangers(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    synchronized boolean admit(String address) {
        long now = nanos.getAsLong();
        Allowance allowance = allowances.computeIfAbsent(line(address), key -> new Allowance(perMinute, now));
        allowance.left = Math.min(perMinute, allowance.left + (double) (now - allowance.since) * perMinute / MINUTE);
        allowance.since = now;
        if (allowance.left < 1) {
            return false;
        }
        allowance.left--;
        return true;
    }

    private static String line(String address) {
        return Networks.address(address).filter(bytes -> bytes.length == 16).map(bytes -> {
            StringBuilder line = new StringBuilder("v6:");
            for (int i = 0; i < 8; i++) {
                line.append(Integer.toHexString(bytes[i] & 0xff)).append('.');
            }
            return line.toString();
        }).orElse(address);
    }
}
