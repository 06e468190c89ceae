package srh.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** Takes answers that were given under an older version over into this one. A {@link Worksheet} may be this too. */
@ConsumerType
public interface Upgrades {
    /**
     * @param olderVersion the version they were given under
     */
    Upgraded upgrade(String olderVersion, Answers older);

    /**
     * Answers taken over.
     *
     * @param left what could not be taken over; it is shown beside, and stays readable in its own version
     */
    record Upgraded(Answers answers, Map<ItemPath, Value> left) {
        public Upgraded {
            left = Map.copyOf(left);
        }
    }

    /** What every worksheet does that says nothing else: an answer goes over where its question still is and can hold it. */
    static Upgraded bySameName(Questionnaire newer, Answers older) {
        Places places = newer.places();
        Map<ItemPath, Value> taken = new LinkedHashMap<>();
        Map<ItemPath, Value> left = new LinkedHashMap<>();
        older.values().forEach((place, value) -> (places.fault(place, value).isEmpty() ? taken : left).put(place, value));
        return new Upgraded(new Answers(taken), left);
    }
}
