package srh.print.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import srh.print.Document;
import srh.print.Printed;
import srh.print.Printer;

/** Prints with openhtmltopdf. Nothing of it is loaded before the first print. */
@Component
public final class PaperPrinter implements Printer {
    private static final int AT_ONCE = 2;
    /** So many wait for their turn; who comes then need not hold a thread of the server for it. */
    private static final int MOST_WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    @Override
    public Printed pdf(Document document, OutputStream to) throws IOException {
        if (Length.of(document) > Length.MOST) {
            return new Printed.TooLong();
        }
        if (!entered()) {
            return new Printed.Busy();
        }
        try {
            Pdf.write(document, to);
            return new Printed.Ok();
        } finally {
            room.release();
        }
    }

    private boolean entered() {
        try {
            return room.getQueueLength() < MOST_WAITING && room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String html(Document document) {
        return Html.write(document);
    }
}
