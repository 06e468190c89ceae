package srh.worksheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One answer: what FHIR R4 can hold as the answer to a question. */
public sealed interface Value {

    record YesNo(boolean yes) implements Value {}

    /** A number as it was written: {@code 2.0} stays so, and is no other number than {@code 2}. */
    record Decimal(BigDecimal number) implements Value {
        public Decimal {
            Objects.requireNonNull(number, "number");
        }
    }

    record Whole(int number) implements Value {}

    /** A day, or only its month or year where that is all that is known: {@code 2027-03-01}, {@code 2027-03}, {@code 2027}. */
    record Day(String written) implements Value {
        private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

        public Day {
            if (!FORM.matcher(written).matches() || !exists(written)) {
                throw new IllegalArgumentException("there is no such day");
            }
        }

        public Day(LocalDate day) {
            this(day.toString());
        }

        /** The whole day, or empty when only a month or a year is known. */
        public Optional<LocalDate> whole() {
            return written.length() == 10 ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        }

        private static boolean exists(String written) {
            try {
                switch (written.length()) {
                    case 10 -> LocalDate.parse(written);
                    case 7 -> YearMonth.parse(written);
                    default -> { }
                }
                return Integer.parseInt(written.substring(0, 4)) > 0;
            } catch (DateTimeException none) {
                return false;
            }
        }
    }

    /** A moment with its offset from UTC, or only its day, month or year where that is all that is known. */
    record Moment(String written) implements Value {
        public Moment {
            if (!exists(written)) {
                throw new IllegalArgumentException("there is no such moment");
            }
            int time = written.indexOf('T');
            if (time > 0 && written.charAt(time + 6) != ':') {
                written = written.substring(0, time + 6) + ":00" + written.substring(time + 6);
            }
        }

        public Moment(OffsetDateTime moment) {
            this(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        }

        /** The whole moment, or empty when only a day, month or year is known. */
        public Optional<OffsetDateTime> whole() {
            return written.indexOf('T') > 0 ? Optional.of(OffsetDateTime.parse(written)) : Optional.empty();
        }

        private static boolean exists(String written) {
            try {
                if (written.indexOf('T') > 0) {
                    OffsetDateTime.parse(written);
                } else {
                    new Day(written);
                }
                return true;
            } catch (DateTimeException | IllegalArgumentException none) {
                return false;
            }
        }
    }

    record Time(LocalTime time) implements Value {
        public Time {
            Objects.requireNonNull(time, "time");
        }
    }

    /** Words, of one line or more. */
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    record Url(String address) implements Value {
        public Url {
            Objects.requireNonNull(address, "address");
        }
    }

    /** A choice from a list: FHIR's Coding. Two are the same choice when system and code are; without a code, when they are shown alike. */
    record Coded(@Nullable String system, @Nullable String version, @Nullable String code, @Nullable String display) implements Value {
        public Coded {
            if (code == null && display == null) {
                throw new IllegalArgumentException("a choice has a code or a text");
            }
        }

        public boolean sameAs(Coded other) {
            return Objects.equals(system, other.system) && Objects.equals(code, other.code)
                    && (code != null || Objects.equals(display, other.display));
        }
    }

    /**
     * A picture or another file that was added; the file itself is kept apart, under its digest.
     *
     * @param sha256 the digest of the file in hexadecimal digits
     */
    record File(String contentType, String name, long bytes, String sha256) implements Value {
        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        public File {
            Objects.requireNonNull(contentType, "contentType");
            Objects.requireNonNull(name, "name");
            if (bytes < 0 || !DIGEST.matcher(sha256).matches()) {
                throw new IllegalArgumentException("a file has a size and a SHA-256 digest");
            }
        }
    }

    /** Something that is kept elsewhere, such as {@code Practitioner/12}, and how it is called. */
    record Link(@Nullable String reference, @Nullable String display) implements Value {
        public Link {
            if (reference == null && display == null) {
                throw new IllegalArgumentException("a reference names something or says how it is called");
            }
        }
    }

    /**
     * An amount with its unit, such as 7 hours.
     *
     * @param comparator {@code <}, {@code <=}, {@code >=} or {@code >} where only a bound is known
     */
    record Amount(BigDecimal number, @Nullable String comparator, @Nullable String unit, @Nullable String system,
            @Nullable String code) implements Value {
        public Amount {
            Objects.requireNonNull(number, "number");
        }
    }
}
