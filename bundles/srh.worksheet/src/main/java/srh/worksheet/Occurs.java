package srh.worksheet;

/**
 * How often something can be answered, or a group filled in. An item that is asked for ({@code least} of one or more) is
 * never a reason not to keep what was filled in; it is only named as still open.
 *
 * @param repeats whether there can be more than one
 */
public record Occurs(int least, int most, boolean repeats) {
    public static final Occurs ONCE = new Occurs(0, 1, false);
    public static final Occurs OFTEN = new Occurs(0, Integer.MAX_VALUE, true);

    public Occurs {
        if (least < 0 || most < 1 || least > most) {
            throw new IllegalArgumentException("an item occurs at least so often and at most as often or more, and can occur once");
        }
        if (!repeats && most > 1) {
            throw new IllegalArgumentException("an item that occurs more than once repeats");
        }
    }

    public boolean required() {
        return least > 0;
    }
}
