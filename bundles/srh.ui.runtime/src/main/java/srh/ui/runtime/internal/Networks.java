package srh.ui.runtime.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of addresses and networks, as an administrator writes it: {@code 10.0.0.5, 192.168.0.0/16, ::1}. */
final class Networks {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private record Network(byte[] address, int bits) {
        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> networks;

    private Networks(List<Network> networks) {
        this.networks = networks;
    }

    static Networks parse(String list) {
        List<Network> networks = new ArrayList<>();
        for (String entry : list.split("[,\\s]+")) {
            if (!entry.isEmpty()) {
                networks.add(network(entry));
            }
        }
        return new Networks(List.copyOf(networks));
    }

    boolean holds(@Nullable String address) {
        return address != null && address(address).filter(bytes -> networks.stream().anyMatch(network -> network.holds(bytes))).isPresent();
    }

    /** The bytes of an address written in digits; never asks a name server. */
    static Optional<byte[]> address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        int zone = bare.indexOf('%');
        String digits = zone < 0 ? bare : bare.substring(0, zone);
        if (!LITERAL.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(digits).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Network network(String entry) {
        int slash = entry.indexOf('/');
        String written = slash < 0 ? entry : entry.substring(0, slash);
        byte[] bytes = address(written).orElseThrow(() -> wrong(entry));
        int all = bytes.length * 8;
        int bits = all;
        if (slash >= 0) {
            try {
                bits = Integer.parseInt(entry.substring(slash + 1));
            } catch (NumberFormatException e) {
                throw wrong(entry);
            }
        }
        if (bits < 0 || bits > all) {
            throw wrong(entry);
        }
        return new Network(Arrays.copyOf(bytes, bytes.length), bits);
    }

    private static IllegalArgumentException wrong(String entry) {
        return new IllegalArgumentException("Not an address or network: '" + entry + "'. Write it as 10.0.0.5 or 10.0.0.0/8.");
    }
}
