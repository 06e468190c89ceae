package srh.dossier.internal;

import java.lang.reflect.Proxy;
import srh.access.spi.AccessRows;
import srh.access.spi.TrailRows;
import srh.dossier.spi.EntryRows;
import srh.dossier.spi.FieldRows;
import srh.dossier.spi.FileRows;
import srh.dossier.spi.LaunchRows;
import srh.dossier.spi.Store;

/** Rows of which the trail can't be written. */
final class FailingTrail {
    private FailingTrail() {}

    static final class TrailIsFull extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Store.Rows of(Store.Rows rows) {
        TrailRows failing = (TrailRows) Proxy.newProxyInstance(TrailRows.class.getClassLoader(), new Class<?>[] {TrailRows.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("add")) {
                        throw new TrailIsFull();
                    }
                    return method.invoke(rows.trail(), arguments);
                });
        return new Store.Rows() {
            @Override
            public AccessRows access() {
                return rows.access();
            }

            @Override
            public TrailRows trail() {
                return failing;
            }

            @Override
            public FieldRows fields() {
                return rows.fields();
            }

            @Override
            public EntryRows entries() {
                return rows.entries();
            }

            @Override
            public FileRows files() {
                return rows.files();
            }

            @Override
            public LaunchRows launches() {
                return rows.launches();
            }
        };
    }
}
