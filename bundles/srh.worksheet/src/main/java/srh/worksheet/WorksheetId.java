package srh.worksheet;

import java.util.regex.Pattern;

/** The name of a worksheet, such as {@code strengths-profile}. It never changes and is never used again. */
public record WorksheetId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public WorksheetId {
        if (!FORM.matcher(value).matches() || value.length() > 64) {
            throw new IllegalArgumentException("a worksheet's name has at most 64 small letters, digits and single dashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
