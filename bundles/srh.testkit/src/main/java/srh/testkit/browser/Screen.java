package srh.testkit.browser;

/** The three sizes every page is made for. */
public enum Screen {
    WIDE(1360, 900),
    TABLET(1024, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    boolean isPhone() {
        return this == PHONE;
    }

    boolean isTouched() {
        return this != WIDE;
    }
}
