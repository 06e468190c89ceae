package srh.access;

import java.util.Objects;

/**
 * Who asks something of the door, through which sign-in and from where. It proves nothing by itself: the door looks
 * the sign-in up at each call.
 *
 * @param accessPoint the network address asked from, for the trail
 */
public record Caller(AccountId account, LoginId login, String accessPoint) {
    public Caller {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(accessPoint, "accessPoint");
    }
}
