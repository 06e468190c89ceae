package srh.distribution;

import org.junit.jupiter.api.Test;
import srh.testkit.rules.HouseRules;

class HouseRulesIT {

    @Test
    void allBundlesKeepToTheRulesOfTheHouse() {
        HouseRules.ofThisBuild().check();
    }
}
