package srh.testkit.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** How a stop looks while it has the focus, to be compared with how it looks when the focus has gone on. */
final class FocusRing {

    private static final int PADDING = 4;
    private static final int LEAST_PIXELS = 30;

    /** The element's place in the window, or null when it is outside or gone. */
    private static final String PLACE = """
            ([number, padding]) => {
              const element = globalThis.srhStops[number];
              if (!element.isConnected) return null;
              const box = element.getBoundingClientRect();
              const left = Math.max(0, box.left - padding), top = Math.max(0, box.top - padding);
              const right = Math.min(innerWidth, box.right + padding), bottom = Math.min(innerHeight, box.bottom + padding);
              return right - left < 1 || bottom - top < 1 ? null
                  : { x: Math.round(left), y: Math.round(top), width: Math.round(right - left), height: Math.round(bottom - top) };
            }""";

    /** For an element that has scrolled out of sight by the time the focus has gone on. */
    private static final String HAS_OUTLINE = """
            number => {
              const style = getComputedStyle(globalThis.srhStops[number]);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            }""";

    private final Page page;
    private final int number;
    private final boolean outlined;
    private final @Nullable BufferedImage focused;

    private FocusRing(Page page, int number) {
        this.page = page;
        this.number = number;
        outlined = (Boolean) page.evaluate(HAS_OUTLINE, number);
        focused = picture().orElse(null);
    }

    static FocusRing on(Page page, int number) {
        return new FocusRing(page, number);
    }

    /** Whether something could be seen, now that the focus is elsewhere. */
    boolean hasVanished() {
        Optional<BufferedImage> now = picture();
        boolean comparable = focused != null
                && now.isPresent()
                && now.get().getWidth() == focused.getWidth()
                && now.get().getHeight() == focused.getHeight();
        return comparable ? differentPixels(focused, now.get()) >= LEAST_PIXELS : outlined;
    }

    private Optional<BufferedImage> picture() {
        Map<?, ?> place = (Map<?, ?>) page.evaluate(PLACE, new Object[] {number, PADDING});
        if (place == null) return Optional.empty();
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(new Clip(size(place, "x"), size(place, "y"), size(place, "width"), size(place, "height"))));
        try {
            return Optional.of(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double size(Map<?, ?> place, String key) {
        return ((Number) place.get(key)).doubleValue();
    }

    private static int differentPixels(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) different++;
            }
        }
        return different;
    }
}
