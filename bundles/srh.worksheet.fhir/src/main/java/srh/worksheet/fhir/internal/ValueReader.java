package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Value;
import srh.worksheet.fhir.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value of one answer while it streams by. */
final class ValueReader {
    private static final Map<String, List<String>> UNDERSTOOD = Map.of(
            "valueCoding", List.of("system", "version", "code", "display"), "valueReference", List.of("reference", "display"),
            "valueQuantity", List.of("comparator", "unit", "system", "code"), "valueAttachment", List.of("contentType", "url", "title"));

    private final Faults faults;
    private final Map<String, byte[]> files = new HashMap<>();

    ValueReader(Faults faults) {
        this.faults = faults;
    }

    /** The files whose data came along. */
    Map<String, byte[]> files() {
        return files;
    }

    Value read(JsonParser json, String name, String place, Map<String, String> beside) {
        Node.Spot spot = ResponseReader.spot(json);
        try {
            return switch (name) {
                case "valueBoolean" -> new Value.YesNo(bool(json, name, place));
                case "valueDecimal" -> new Value.Decimal(number(json, name, place));
                case "valueInteger" -> new Value.Whole(whole(json, name, place));
                case "valueDate" -> new Value.Day(text(json, "date", place));
                case "valueDateTime" -> new Value.Moment(text(json, "dateTime", place));
                case "valueTime" -> new Value.Time(LocalTime.parse(text(json, "time", place)));
                case "valueString" -> new Value.Text(text(json, "string", place));
                case "valueUri" -> new Value.Url(text(json, "uri", place));
                default -> complex(json, name, place, beside, spot);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw faults.stop(spot, place, Reason.ANSWER_KIND, place, name);
        }
    }

    private boolean bool(JsonParser json, String name, String place) {
        if (!json.currentToken().isBoolean()) {
            throw faults.stop(ResponseReader.spot(json), place, Reason.WRONG_TYPE, name, "boolean");
        }
        return json.getBooleanValue();
    }

    private BigDecimal number(JsonParser json, String name, String place) {
        if (!json.currentToken().isNumeric()) {
            throw faults.stop(ResponseReader.spot(json), place, Reason.WRONG_TYPE, name, "decimal");
        }
        BigDecimal number = json.getDecimalValue();
        if (Math.abs(number.scale()) > 100) {
            throw faults.stop(ResponseReader.spot(json), place, Reason.LONG_NUMBER);
        }
        return number;
    }

    private int whole(JsonParser json, String name, String place) {
        try {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return number(json, name, place).intValueExact();
            }
        } catch (ArithmeticException e) {
            // too big to be one: the same fault
        }
        throw faults.stop(ResponseReader.spot(json), place, Reason.WRONG_TYPE, name, "integer");
    }

    private String text(JsonParser json, String type, String place) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw faults.stop(ResponseReader.spot(json), place, Reason.WRONG_TYPE, type, "string");
        }
        String text = json.getString();
        if (!Primitives.hasForm(type, text)) {
            throw faults.stop(ResponseReader.spot(json), place, Reason.WRONG_FORM, type, type, text.substring(0, Math.min(40, text.length())));
        }
        return text;
    }

    private Value complex(JsonParser json, String name, String place, Map<String, String> beside, Node.Spot spot) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw faults.stop(spot, place, Reason.WRONG_TYPE, name, name.substring(5));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        BigDecimal number = null;
        long size = -1;
        byte[] data = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String part = json.currentName();
            json.nextToken();
            if (UNDERSTOOD.get(name).contains(part)) {
                parts.put(part, text(json, "string", place));
            } else if (name.equals("valueQuantity") && part.equals("value")) {
                number = number(json, part, place);
            } else if (name.equals("valueAttachment") && part.equals("size")) {
                size = whole(json, part, place);
            } else if (name.equals("valueAttachment") && part.equals("data")) {
                data = Base64.getMimeDecoder().decode(text(json, "base64Binary", place));
            } else {
                beside.put(part, Raw.copy(json));
            }
        }
        return switch (name) {
            case "valueCoding" -> new Value.Coded(parts.get("system"), parts.get("version"), parts.get("code"), parts.get("display"));
            case "valueReference" -> new Value.Link(parts.get("reference"), parts.get("display"));
            case "valueQuantity" -> amount(number, parts);
            case "valueAttachment" -> file(parts, size, data, place, spot);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Value amount(@Nullable BigDecimal number, Map<String, String> parts) {
        if (number == null) {
            throw new IllegalArgumentException("an amount has a number");
        }
        return new Value.Amount(number, parts.get("comparator"), parts.get("unit"), parts.get("system"), parts.get("code"));
    }

    /** A file is known by its digest: from its data, or as RFC 6920 writes it. */
    private Value file(Map<String, String> parts, long size, byte @Nullable [] data, String place, Node.Spot spot) {
        String url = parts.get("url");
        String type = parts.get("contentType");
        boolean digested = url != null && url.startsWith(ResponseWriter.DIGEST);
        if (type == null || data == null && (!digested || size < 0) || url != null && !digested) {
            throw faults.stop(spot, place, Reason.NO_FILE);
        }
        String digest = data == null ? HexFormat.of().formatHex(Base64.getUrlDecoder().decode(url.substring(ResponseWriter.DIGEST.length()))) : sha256(data);
        if (data != null) {
            files.put(digest, data);
        }
        return new Value.File(type, parts.getOrDefault("title", ""), data == null ? size : data.length, digest);
    }

    private static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
