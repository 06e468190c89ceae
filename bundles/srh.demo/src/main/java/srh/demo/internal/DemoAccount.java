package srh.demo.internal;

import java.util.List;
import java.util.Map;
import srh.access.AccountId;
import srh.access.Role;

/** One line of {@code demo-accounts.txt}: somebody made-up who can sign in. */
record DemoAccount(String signInName, String password, Role role, String name) {
    private static final Map<String, Role> ROLES = Map.of("begeleider", Role.WORKER, "cliënt", Role.CLIENT, "beheerder", Role.ADMINISTRATOR);

    static List<DemoAccount> read() {
        return Lines.of("demo-accounts.txt").map(Lines.Line::text).map(DemoAccount::of).toList();
    }

    private static DemoAccount of(String line) {
        String[] words = line.strip().split("\\s{2,}", 4);
        Role role = words.length == 4 ? ROLES.get(words[2]) : null;
        if (role == null) {
            throw new IllegalStateException("not a demo account: " + line);
        }
        return new DemoAccount(words[0], words[1], role, words[3]);
    }

    AccountId id() {
        return new AccountId(Lines.id("account " + signInName));
    }
}
