package srh.ui.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.ui.internal.person.WheelGeometry.Spot;

class WheelGeometryTest {
    private static final Spot MIDDLE = new Spot(50, 50);

    /** In which of the eight parts a spot lies, the first beginning at the top, going round with the clock. */
    private static int partOf(Spot spot) {
        double angle = Math.atan2(spot.left() - 50, 50 - spot.top());
        return (int) Math.floor((angle + 2 * Math.PI) % (2 * Math.PI) / (Math.PI / 4));
    }

    private static List<Spot> everyMark() {
        List<Spot> all = new ArrayList<>();
        for (int part = 0; part < 8; part++) {
            all.addAll(WheelGeometry.marks(part, WheelGeometry.room()));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyMarkOfADomainStandsInThatDomainsPart(int part) {
        for (int count = 1; count <= WheelGeometry.room(); count++) {
            assertThat(WheelGeometry.marks(part, count)).hasSize(count).allSatisfy(spot -> assertThat(partOf(spot)).isEqualTo(part));
        }
    }

    @Test
    void noTwoMarksOfADomainStandCloserThanAFingertip() {
        for (int part = 0; part < 8; part++) {
            List<Spot> marks = WheelGeometry.marks(part, WheelGeometry.room());
            for (int i = 0; i < marks.size(); i++) {
                for (int j = i + 1; j < marks.size(); j++) {
                    assertThat(marks.get(i).distance(marks.get(j))).isGreaterThan(WheelGeometry.APART - 0.1);
                }
            }
        }
    }

    /** 24 pixels on a wheel of 330, as on a phone: what WCAG 2.2 asks between targets. */
    @Test
    void marksOfNeighbouringDomainsStandApartOnAPhoneToo() {
        List<Spot> all = everyMark();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(all.get(i).distance(all.get(j)) * 330 / 100).isGreaterThan(24);
            }
        }
    }

    @Test
    void marksStandBetweenTheMeaningInTheMiddleAndTheNameOfTheDomain() {
        assertThat(everyMark()).allSatisfy(spot -> assertThat(spot.distance(MIDDLE))
                .isBetween(WheelGeometry.INNER + 2, WheelGeometry.label(0).distance(MIDDLE) - 5));
    }

    @Test
    void theFirstDomainStandsAtTheTopToTheRight() {
        Spot first = WheelGeometry.label(0);
        assertThat(first.left()).isGreaterThan(50);
        assertThat(first.top()).isLessThan(50);
        assertThat(partOf(WheelGeometry.label(7))).isEqualTo(7);
    }

    @Test
    void moreMarksThanThereIsRoomForAreRefused() {
        assertThatThrownBy(() -> WheelGeometry.marks(0, WheelGeometry.room() + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceIsWrittenTheSameInEveryLanguage() {
        assertThat(new Spot(12.5, 7).style()).isEqualTo("left:12.50%;top:7.00%");
        assertThat(WheelGeometry.outline(3)).startsWith("clip-path:polygon(").endsWith("%)").doesNotContain(",,");
    }
}
