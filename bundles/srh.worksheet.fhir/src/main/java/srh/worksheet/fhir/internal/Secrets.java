package srh.worksheet.fhir.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;

/** What only its writer may see: an item that says so, and all that is inside it. */
final class Secrets {
    private Secrets() {}

    static Set<LinkId> of(List<Item> items) {
        Set<LinkId> secret = new HashSet<>();
        gather(items, false, secret);
        return secret;
    }

    private static void gather(List<Item> items, boolean around, Set<LinkId> secret) {
        for (Item item : items) {
            boolean here = around || item.face().privacy() == Face.Privacy.AUTHOR;
            if (here) {
                secret.add(item.linkId());
            }
            gather(item.items(), here, secret);
        }
    }
}
