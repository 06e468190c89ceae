package srh.migrations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One step of a bundle's schema, from a file {@code V1__what_it_does.sql}. A statement ends with a semicolon at the end
 * of a line; {@code -- @derby} or {@code -- @postgres} above one limits it to that database. Four types are written
 * the same for both: {@code UUID}, {@code BYTES(n)}, {@code CLOB} for texts without end and {@code BLOB} for bytes without end.
 */
public record Script(int version, String name, String sql) {
    private static final Pattern NAME = Pattern.compile("V([1-9][0-9]*)__[A-Za-z0-9_]+\\.sql");
    private static final Pattern BYTES = Pattern.compile("\\bBYTES\\((\\d+)\\)");
    private static final Pattern BLOB = Pattern.compile("\\bBLOB\\b");
    private static final Pattern CLOB = Pattern.compile("\\bCLOB\\b");
    private static final Pattern UUID = Pattern.compile("\\bUUID\\b");

    /** @throws IllegalArgumentException when the file's name isn't that of a script */
    public static Script of(String fileName, String sql) {
        Matcher matcher = NAME.matcher(fileName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a script is called V<number>__<what_it_does>.sql, and not " + fileName);
        }
        return new Script(Integer.parseInt(matcher.group(1)), fileName, sql.replace("\r\n", "\n"));
    }

    long checksum() {
        CRC32 crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    List<String> statements(Target target) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean meant = true;
        for (String line : sql.split("\n")) {
            String text = line.strip();
            if (text.startsWith("-- @")) {
                meant = Target.valueOf(text.substring(4).strip().toUpperCase(java.util.Locale.ROOT)) == target;
            } else if (!text.isEmpty() && !text.startsWith("--")) {
                statement.append(line).append('\n');
                if (text.endsWith(";")) {
                    if (meant) {
                        statements.add(inWordsOf(target, statement.substring(0, statement.lastIndexOf(";"))));
                    }
                    statement.setLength(0);
                    meant = true;
                }
            }
        }
        if (!statement.isEmpty()) {
            throw new IllegalArgumentException("the last statement of " + name + " has no semicolon");
        }
        return statements;
    }

    private static String inWordsOf(Target target, String statement) {
        return switch (target) {
            case POSTGRES -> CLOB.matcher(BLOB.matcher(BYTES.matcher(statement).replaceAll("BYTEA")).replaceAll("BYTEA")).replaceAll("TEXT");
            case DERBY -> UUID.matcher(BYTES.matcher(statement).replaceAll("VARCHAR($1) FOR BIT DATA"))
                    .replaceAll("CHAR(16) FOR BIT DATA");
        };
    }
}
