package srh.api;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one exported package offers to those who use it, as bnd tells: its types and their members, each with what it would
 * mean to add it and to take it away. As text it has a line for each, so that a change of the API can be read in a diff.
 *
 * @param version the package's version
 */
public record Offer(String name, String version, Tree.Data api) {
    private static final String IN = "  ";

    /** What the package offers in this bundle. */
    public static Offer in(Path bundle, String name) throws Exception {
        try (Jar jar = new Jar(bundle.toFile()); Seen seen = new Seen(jar)) {
            Parameters exports = new Parameters(jar.getManifest().getMainAttributes().getValue("Export-Package"));
            if (!exports.containsKey(name)) {
                throw new IllegalArgumentException(bundle.getFileName() + " exports no package " + name + ".");
            }
            Tree.Data api = new DiffPluginImpl().tree(seen).get("<api>").get(name).serialize();
            seen.addPermitted(api);
            return new Offer(name, exports.get(name).getVersion(), api);
        }
    }

    /** What {@link #text()} wrote. */
    public static Offer read(Path file) throws Exception {
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.getFirst().split(" ");
        Deque<Node> open = new ArrayDeque<>();
        open.push(Node.of("PACKAGE MINOR/MAJOR " + head[0]));
        for (String line : lines.subList(1, lines.size())) {
            String said = line.stripLeading();
            int depth = (line.length() - said.length()) / IN.length();
            while (open.size() > depth) {
                close(open);
            }
            open.push(Node.of(said));
        }
        while (open.size() > 1) {
            close(open);
        }
        return new Offer(head[0], head[1], open.pop().data());
    }

    /** The name and the version, and then every type and member. */
    public String text() {
        StringBuilder text = new StringBuilder(name + " " + version + "\n");
        children(api).forEach(child -> write(child, IN, text));
        return text.toString();
    }

    /** As the API of a bundle that has this package alone. */
    Tree tree() throws Exception {
        Tree.Data all = new Node(Type.API, Delta.CHANGED, Delta.CHANGED, "<api>", new ArrayList<>(List.of(api))).data();
        return new DiffPluginImpl().deserialize(
                new Node(Type.BUNDLE, Delta.CHANGED, Delta.CHANGED, "<bundle>", new ArrayList<>(List.of(all))).data());
    }

    Parameters exports() {
        return new Parameters(name + ";version=\"" + version + "\"");
    }

    private static void close(Deque<Node> open) {
        Node done = open.pop();
        open.getFirst().children().add(done.data());
    }

    private static void write(Tree.Data node, String indent, StringBuilder text) {
        text.append(indent).append(node.type).append(' ').append(node.add).append('/').append(node.rem).append(' ').append(node.name).append('\n');
        children(node).forEach(child -> write(child, indent + IN, text));
    }

    private static Stream<Tree.Data> children(Tree.Data node) {
        return node.children == null ? Stream.of() : Stream.of(node.children);
    }

    /** What bnd keeps of one type or member: what it is, what adding and removing it mean, and how it is called. */
    record Node(Type type, Delta add, Delta remove, String name, List<Tree.Data> children) {
        private static Node of(String line) {
            String[] said = line.split("[ /]", 4);
            return new Node(Type.valueOf(said[0]), Delta.valueOf(said[1]), Delta.valueOf(said[2]), said[3], new ArrayList<>());
        }

        Tree.Data data() {
            Tree.Data data = new Tree.Data();
            data.type = type;
            data.add = add;
            data.rem = remove;
            data.name = name;
            data.children = children.toArray(Tree.Data[]::new);
            return data;
        }
    }
}
