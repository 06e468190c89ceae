package srh.tool.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.ui.view.Table.all;
import static srh.ui.view.Table.find;
import static srh.ui.view.Table.press;
import static srh.ui.view.Table.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import srh.model.Change;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Revision;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.ui.view.Table;
import srh.ui.view.WordsEntry;

class ProfilePageTest {
    private final Table table = new Table("profile");
    private final Table.Seat worker = table.worker();
    private final Table.Seat client = table.client();

    private Field now(Domain domain) {
        return Field.in(table.person.id(), domain, Slot.NOW);
    }

    @Test
    void nothingIsMandatoryAndAnEmptyDomainAsksNothingBack() {
        ProfilePage page = new ProfilePage(worker);
        assertThat(all(page)).noneMatch(c -> c.getElement().hasAttribute("required"));
        assertThat(all(page).filter(c -> c instanceof WordsEntry)).isEmpty();
        assertThat(find(page, "slot-NOW-add")).isPresent();
        assertThat(find(page, "wish-add")).isPresent();
    }

    @Test
    void onlyTheOpenDomainIsBuilt() {
        table.say(client, now(Domain.WORKING), "Ik zit veel binnen.");
        table.say(client, now(Domain.LIVING), "Ik woon rustig.");
        ProfilePage page = new ProfilePage(worker);
        assertThat(text(page)).contains("Ik zit veel binnen.").doesNotContain("Ik woon rustig.");
        press(page, "tab-LIVING");
        assertThat(text(page)).contains("Ik woon rustig.").doesNotContain("Ik zit veel binnen.");
        assertThat(worker.part).isEqualTo("LIVING");
    }

    @Test
    void aWishShowsWhatWasToldAndOffersTheRest() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        table.say(client, Field.within(wish, Slot.STRENGTH_THEN), "Vroeg beginnen, mijn eigen hoek.");
        ProfilePage page = new ProfilePage(worker);
        assertThat(text(page)).contains("Wens · veranderen", "Ik wil weer fietsen maken.", "hoe hield je het vol?", "Vroeg beginnen");
        assertThat(text(page)).doesNotContain("Wat maakt het moeilijk?");
        press(page, "slot-CONTENT-" + wish.id() + "-ask");
        press(page, "slot-VULNERABILITY-" + wish.id() + "-open");
        assertThat(find(page, "slot-VULNERABILITY-" + wish.id() + "-entry")).isPresent();
    }

    @Test
    void keepingAGoodSituationIsAWishToo() {
        Field wish = table.wish(client, Domain.LIVING, "Ik wil Bo kunnen houden.");
        client.part = "LIVING";
        worker.part = "LIVING";
        ProfilePage page = new ProfilePage(worker);
        press(page, "wish-" + wish.id() + "-more");
        press(page, "slot-WISH-" + wish.id() + "-KEEP");
        assertThat(table.kept(Slot.WISH)).singleElement().satisfies(k -> assertThat(k.value()).contains("KEEP"));
        assertThat(text(page)).contains("Wens · zo houden");
    }

    @Test
    void aGoalIsMadeOnlyBySayingThatTheClientChose() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        ProfilePage page = new ProfilePage(worker);
        press(page, "wish-" + wish.id() + "-goal");
        assertThat(table.kept(Slot.GOAL)).isEmpty();
        press(page, "wish-" + wish.id() + "-goal-CLIENT");
        assertThat(table.kept(Slot.GOAL)).singleElement().satisfies(k -> assertThat(k.latest().said()).containsExactly(Speaker.CLIENT));
        assertThat(text(page)).contains("gekozen door Noor");
    }

    @Test
    void manyGoalsGetAGentleHintAndAreAllowed() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        for (int i = 0; i < 3; i++) {
            table.say(client, Field.within(wish, Slot.GOAL), "CLIENT");
        }
        ProfilePage page = new ProfilePage(worker);
        press(page, "wish-" + wish.id() + "-goal");
        assertThat(text(page)).contains("Dat mag.");
        press(page, "wish-" + wish.id() + "-goal-CLIENT");
        assertThat(table.kept(Slot.GOAL)).hasSize(4);
    }

    @Test
    void littleConfidenceSuggestsASmallerStep() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        Field goal = table.say(client, Field.within(wish, Slot.GOAL), "CLIENT");
        table.say(client, Field.within(goal, Slot.GOAL_CONFIDENCE), "7");
        ProfilePage page = new ProfilePage(worker);
        assertThat(text(page)).doesNotContain("kleinere eerste stap");
        press(page, "slot-GOAL_CONFIDENCE-" + goal.id() + "-choose");
        press(page, "slot-GOAL_CONFIDENCE-" + goal.id() + "-6");
        assertThat(text(page)).contains("kleinere eerste stap");
    }

    @Test
    void aGoalMayGetADayAndEmptyingTheFieldTakesItBack() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        Field goal = table.say(client, Field.within(wish, Slot.GOAL), "CLIENT");
        ProfilePage page = new ProfilePage(worker);
        press(page, "slot-GOAL_SENTENCE-" + goal.id() + "-ask");
        press(page, "slot-GOAL_TARGET_DAY-" + goal.id() + "-open");
        day(page, goal, "0202-03-01");
        assertThat(table.kept(Slot.GOAL_TARGET_DAY)).isEmpty();
        day(page, goal, "2027-03-01");
        assertThat(table.kept(Slot.GOAL_TARGET_DAY)).singleElement().satisfies(k -> assertThat(k.value()).contains("2027-03-01"));
        press(page, "slot-GOAL_TARGET_DAY-" + goal.id() + "-choose");
        assertThat(text(page)).contains("Wanneer wil je zover zijn?", "1 maart 2027");
        press(page, "slot-GOAL_TARGET_DAY-" + goal.id() + "-choose");
        day(page, goal, "");
        assertThat(table.kept(Slot.GOAL_TARGET_DAY)).isEmpty();
    }

    private static void day(Component page, Field goal, String value) {
        Table.found(page, "slot-GOAL_TARGET_DAY-" + goal.id() + "-day").getElement().setProperty("value", value);
    }

    @Test
    void aPreferenceSaysWhatItIsAboutAndAResourceWhetherItIsThere() {
        Field wish = table.wish(client, Domain.LIVING, "Ik wil Bo kunnen houden.");
        Field garden = table.say(client, Field.within(wish, Slot.PREFERENCE), "Een tuin.");
        Field neighbour = table.say(client, Field.within(wish, Slot.RESOURCE), "De buurvrouw.");
        worker.part = Domain.LIVING.name();
        ProfilePage page = new ProfilePage(worker);
        press(page, "slot-ASPECT-" + garden.id() + "-choose");
        assertThat(Table.find(page, "slot-ASPECT-" + garden.id() + "-ACTIVITY")).isEmpty();
        press(page, "slot-ASPECT-" + garden.id() + "-PETS");
        press(page, "slot-AVAILABILITY-" + neighbour.id() + "-choose");
        press(page, "slot-AVAILABILITY-" + neighbour.id() + "-SOMETIMES");
        assertThat(text(page)).contains("huisdieren", "is er soms");
    }

    @Test
    void choosingAgainTakesItBackAndTheHistoryStays() {
        ProfilePage page = new ProfilePage(worker);
        press(page, "slot-STORY-ask");
        press(page, "slot-SATISFACTION-open");
        press(page, "slot-SATISFACTION-6");
        assertThat(table.kept(Slot.SATISFACTION)).hasSize(1);
        assertThat(text(page)).contains("6 van 10");
        press(page, "slot-SATISFACTION-choose");
        press(page, "slot-SATISFACTION-6");
        assertThat(table.kept(Slot.SATISFACTION)).isEmpty();
        assertThat(table.revisions.values()).singleElement().satisfies(all -> assertThat(all).hasSize(2));
    }

    @Test
    void whatOthersSayAppearsWithoutTouchingWhatIsBeingTyped() {
        ProfilePage page = new ProfilePage(worker);
        page.onAttach(new AttachEvent(page, true));
        press(page, "slot-NOW-add");
        var typing = find(page, "slot-NOW-entry").orElseThrow();
        table.say(client, now(Domain.WORKING), "Ik zit veel binnen.");
        assertThat(text(page)).contains("Ik zit veel binnen.");
        assertThat(find(page, "slot-NOW-entry")).containsSame(typing);
    }

    @Test
    void aButtonStaysTheSameOneWhateverOthersKeepInTheMeantime() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        ProfilePage page = new ProfilePage(worker);
        page.onAttach(new AttachEvent(page, true));
        press(page, "slot-CONTENT-" + wish.id() + "-ask");
        press(page, "slot-STORY-ask");
        press(page, "slot-SATISFACTION-open");
        Map<String, Component> before = buttons(page);
        assertThat(before).containsKeys("slot-NOW-add", "slot-MEANING-add", "slot-STORY-ask", "slot-WHY-" + wish.id() + "-open", "wish-add",
                "wish-" + wish.id() + "-open", "wish-" + wish.id() + "-goal", "wish-" + wish.id() + "-more", "slot-SATISFACTION-7");

        table.say(client, now(Domain.WORKING), "Ik zit veel binnen.");
        table.say(client, Field.in(table.person.id(), Domain.WORKING, Slot.SATISFACTION), "3");
        table.say(client, Field.within(wish, Slot.VULNERABILITY), "Vroeg opstaan.");
        table.say(client, Field.within(wish, Slot.GOAL), "CLIENT");
        table.wish(client, Domain.WORKING, "Ik wil een eigen bank.");

        Map<String, Component> after = buttons(page);
        before.remove("slot-VULNERABILITY-" + wish.id() + "-open");
        assertThat(after).containsAllEntriesOf(before);
        assertThat(text(after.get("slot-NOW-add"))).isEqualTo("Vertel verder");
        assertThat(text(after.get("wish-" + wish.id() + "-goal"))).isEqualTo("Nog een doel");
        assertThat(after.get("slot-SATISFACTION-3").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    private static Map<String, Component> buttons(Component page) {
        return all(page).filter(c -> c instanceof NativeButton && c.getId().isPresent())
                .collect(Collectors.toMap(c -> c.getId().orElseThrow(), c -> c));
    }

    @Test
    void aWishTakenBackCanBePutBack() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        client.part = "WORKING";
        ProfilePage page = new ProfilePage(client);
        press(page, "profile-next");
        press(page, "profile-next");
        press(page, "profile-next");
        press(page, "wish-" + wish.id() + "-more");
        press(page, "slot-WISH-" + wish.id() + "-take-back");
        assertThat(table.kept(Slot.WISH)).isEmpty();
        press(page, "slot-WISH-" + wish.id() + "-undo");
        assertThat(table.kept(Slot.WISH)).hasSize(1);
        assertThat(text(page)).contains("Ik wil weer fietsen maken.");
    }

    @Test
    void aWorkerCantTakeBackAWishTheClientMade() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        ProfilePage page = new ProfilePage(worker);
        press(page, "wish-" + wish.id() + "-more");
        assertThat(find(page, "slot-WISH-" + wish.id() + "-take-back")).isEmpty();
    }

    @Test
    void lookingBackShowsEverythingAndOffersNothing() {
        Field wish = table.wish(client, Domain.WORKING, "Ik wil weer fietsen maken.");
        worker.moment = Instant.parse("2027-01-01T00:00:00Z");
        ProfilePage page = new ProfilePage(worker);
        assertThat(text(page)).contains("Ik wil weer fietsen maken.");
        assertThat(all(page).flatMap(c -> c.getId().stream()))
                .doesNotContain("wish-add", "slot-NOW-add", "wish-" + wish.id() + "-goal", "wish-" + wish.id() + "-more");
    }

    @Test
    void aClientSeesOneQuestionAtATime() {
        ProfilePage page = new ProfilePage(client);
        assertThat(text(page)).contains("Vraag 1 van 4", "Hoe is het nu?").doesNotContain("Wat heeft hier betekenis?");
        press(page, "profile-next");
        assertThat(text(page)).contains("Wat heeft hier betekenis?").doesNotContain("Hoe is het nu?");
    }

    @Test
    void bothChoicesAreToldWhereTwoPeopleChoseAtTheSameTime() {
        Field satisfaction = Field.in(table.person.id(), Domain.WORKING, Slot.SATISFACTION);
        table.say(client, satisfaction, "3");
        table.say(worker, satisfaction, "8");
        ProfilePage page = new ProfilePage(worker);
        assertThat(text(page)).contains("Noor: 3", "Broer R.: 8");
        press(page, "slot-SATISFACTION-3");
        assertThat(table.kept(Slot.SATISFACTION)).singleElement().satisfies(k -> assertThat(k.inConflict()).isFalse());
        assertThat(table.revisions.get(satisfaction.id())).extracting(Revision::value).containsExactly("3", "8", "3");
    }

    @Test
    void keepingBothTextsShowsTheTwoBesideEachOtherAtOnce() {
        Field story = Field.in(table.person.id(), Domain.WORKING, Slot.NOW);
        table.say(client, story, "Binnen is rustig.");
        table.say(client, story, "Binnen is saai.");
        ProfilePage page = new ProfilePage(client);
        press(page, "said-" + story.id() + "-both");
        assertThat(all(page).filter(c -> c instanceof srh.ui.view.Said)).hasSize(2);
    }

    @Test
    void wordsTakenBackCanBePutBackRightThere() {
        Field now = table.say(client, now(Domain.WORKING), "Ik zit veel binnen.");
        ProfilePage page = new ProfilePage(client);
        press(page, "said-" + now.id() + "-more");
        press(page, "said-" + now.id() + "-take-back");
        assertThat(table.kept(Slot.NOW)).isEmpty();
        press(page, "said-" + now.id() + "-undo");
        assertThat(table.kept(Slot.NOW)).hasSize(1);
        assertThat(text(page)).contains("Ik zit veel binnen.");
    }

    @Test
    void aLinkToAGoalOpensItsWishAndPointsAtTheGoal() {
        table.wish(client, Domain.WORKING, "Ik wil werk.");
        Field wish = table.wish(client, Domain.LIVING, "Ik wil Bo kunnen houden.");
        Field goal = table.say(client, Field.within(wish, Slot.GOAL), "CLIENT");
        for (Table.Seat seat : java.util.List.of(worker, client)) {
            seat.field = goal.id();
            assertThat(find(new ProfilePage(seat), "goal-" + goal.id()))
                    .hasValueSatisfying(shown -> assertThat(shown.getElement().getAttribute("tabindex")).isEqualTo("-1"));
        }
    }

    @Test
    void theCardAboutSupportHasAnAddress() {
        ProfilePage page = new ProfilePage(worker);
        press(page, "tab-support");
        assertThat(new StrengthsProfileView().parts()).contains(worker.part);
        assertThat(find(new ProfilePage(worker), "card-SUPPORT_PACE")).isPresent();
        press(page, "tab-LIVING");
        assertThat(worker.part).isEqualTo("LIVING");
    }

    @Test
    void supportPreferencesAreAboutThePersonWhateverTheDomain() {
        client.keep(java.util.List.of(new Change(Field.ofPerson(table.person.id(), Slot.SUPPORT_PACE), "Rustig aan.",
                Set.of(Speaker.CLIENT), Source.SAID, Set.of())));
        ProfilePage page = new ProfilePage(worker);
        press(page, "tab-support");
        assertThat(text(page)).contains("Welk tempo past bij jou?", "Rustig aan.", "Dit krachtenprofiel");
        press(page, "slot-STATUS-choose");
        press(page, "slot-STATUS-RESTING");
        assertThat(table.kept(Slot.STATUS)).singleElement().satisfies(k -> assertThat(k.value()).contains("RESTING"));
    }
}
