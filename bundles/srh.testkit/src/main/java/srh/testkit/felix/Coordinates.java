package srh.testkit.felix;

import org.jspecify.annotations.Nullable;

/** {@code group:artifact[:type[:classifier]][:version]}, as in feature files. */
record Coordinates(String group, String artifact, @Nullable String classifier, @Nullable String version) {

    static Coordinates parse(String text) {
        String[] parts = text.split(":");
        return switch (parts.length) {
            case 2 -> new Coordinates(parts[0], parts[1], null, null);
            case 3, 4 -> new Coordinates(parts[0], parts[1], null, parts[parts.length - 1]);
            case 5 -> new Coordinates(parts[0], parts[1], parts[3], parts[4]);
            default -> throw new IllegalArgumentException("A bundle is named group:artifact:version, and not " + text);
        };
    }

    String fileName(String version) {
        return artifact + "-" + version + (classifier == null ? "" : "-" + classifier) + ".jar";
    }

    boolean isFile(String name) {
        if (version != null) return name.equals(fileName(version));
        String rest = name.startsWith(artifact + "-") && name.endsWith(".jar") ? name.substring(artifact.length() + 1) : "";
        // A version begins with a digit, and a jar of sources or a launcher has a word behind it.
        return !rest.isEmpty() && Character.isDigit(rest.charAt(0)) && rest.indexOf('-') < 0;
    }

    @Override
    public String toString() {
        return group + ":" + artifact + (classifier == null ? "" : ":jar:" + classifier) + (version == null ? "" : ":" + version);
    }
}
