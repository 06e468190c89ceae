package srh.api;

import aQute.bnd.classfile.ClassFile;
import aQute.bnd.classfile.PermittedSubclassesAttribute;
import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Clazz;
import aQute.bnd.osgi.Descriptors.TypeRef;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Resource;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.DataInputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bundle as bnd looks at it, but for two things. What a type inherits from Java or a library is left out, for that differs
 * with the JDK that builds. And a sealed type says what it permits, which bnd does not look at: one more breaks every switch.
 */
final class Seen extends Analyzer {
    Seen(Jar bundle) throws Exception {
        super(bundle);
    }

    @Override
    public Clazz findClass(TypeRef type) throws Exception {
        return getJar().exists(type.getPath()) ? super.findClass(type) : null;
    }

    void addPermitted(Tree.Data node) throws Exception {
        if (node.children == null) {
            return;
        }
        for (Tree.Data child : node.children) {
            addPermitted(child);
        }
        if (node.type == Type.INTERFACE || node.type == Type.CLASS) {
            Resource type = getJar().getResource(node.name.replace('.', '/') + ".class");
            node.children = Stream.concat(Stream.of(node.children), permitted(type).stream()
                    .map(name -> new Offer.Node(Type.CUSTOM, Delta.MAJOR, Delta.MAJOR, "permits " + name, List.of()).data()))
                    .toArray(Tree.Data[]::new);
        }
    }

    private static List<String> permitted(Resource type) throws Exception {
        try (DataInputStream bytes = new DataInputStream(type.openInputStream())) {
            return Stream.of(ClassFile.parseClassFile(bytes).attributes)
                    .filter(PermittedSubclassesAttribute.class::isInstance)
                    .flatMap(attribute -> Stream.of(((PermittedSubclassesAttribute) attribute).classes))
                    .map(name -> name.replace('/', '.'))
                    .toList();
        }
    }
}
