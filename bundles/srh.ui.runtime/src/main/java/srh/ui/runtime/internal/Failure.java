package srh.ui.runtime.internal;

import com.vaadin.flow.server.VaadinResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected, under a number by which it is found in the log. */
final class Failure {

    /** Carries the number in the answer, for clients that are no browsers. */
    static final String HEADER = "X-UI-Error";

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BYTES = 4;

    private Failure() {}

    /** Logs a failure under a new number, which it also leaves in the answer's header. */
    static String log(@Nullable Throwable failure) {
        byte[] bytes = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        LOG.error("Failure {} in a page", number, failure);
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            response.setHeader(HEADER, number);
        }
        return number;
    }
}
