package srh.testkit.uidl;

/** The server refused, failed, or sent something else than the page that was expected. */
public final class PageFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    PageFault(String message) {
        super(message);
    }

    PageFault(String message, Throwable cause) {
        super(message, cause);
    }
}
