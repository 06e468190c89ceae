package srh.testkit.uidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UiTreeTest {

    private final UiTree tree = new UiTree();

    @BeforeEach
    void aSpanWithAWordInABox() {
        change("""
                [{"node":2,"type":"attach"},{"node":3,"type":"attach"},{"node":4,"type":"attach"},
                 {"node":2,"type":"put","key":"id","feat":3,"value":"box"},
                 {"node":2,"type":"put","key":"click","feat":4,"value":"hash"},
                 {"node":2,"type":"splice","feat":11,"index":0,"add":["calm","wide"]},
                 {"node":3,"type":"put","key":"id","feat":3,"value":"said"},
                 {"node":4,"type":"put","key":"text","feat":7,"value":"nothing yet"},
                 {"node":2,"type":"splice","feat":2,"index":0,"addNodes":[3]},
                 {"node":3,"type":"splice","feat":2,"index":0,"addNodes":[4]}]""");
    }

    @Test
    void findsAComponentByItsId() {
        assertThat(tree.called("box").orElseThrow().listeners).containsExactly("click");
        assertThat(tree.called("elsewhere")).isEmpty();
    }

    @Test
    void readsTheTextInside() {
        assertThat(tree.text(tree.called("box").orElseThrow())).isEqualTo("nothing yet");
    }

    @Test
    void followsAChangeOfText() {
        change("""
                [{"node":4,"type":"put","key":"text","feat":7,"value":"to sail"}]""");

        assertThat(tree.text(tree.called("said").orElseThrow())).isEqualTo("to sail");
    }

    @Test
    void followsChildrenThatComeAndGo() {
        change("""
                [{"node":5,"type":"attach"},{"node":5,"type":"put","key":"text","feat":7,"value":"first, "},
                 {"node":2,"type":"splice","feat":2,"index":0,"addNodes":[5]}]""");
        assertThat(tree.text(tree.called("box").orElseThrow())).isEqualTo("first, nothing yet");

        change("""
                [{"node":2,"type":"splice","feat":2,"index":1,"remove":1},{"node":3,"type":"detach"},{"node":4,"type":"detach"}]""");
        assertThat(tree.text(tree.called("box").orElseThrow())).isEqualTo("first, ");
        assertThat(tree.called("said")).isEmpty();
    }

    @Test
    void knowsTheClassesOfAnElement() {
        assertThat(tree.ofClass("calm")).isPresent();

        change("""
                [{"node":2,"type":"splice","feat":11,"index":0,"remove":1}]""");
        assertThat(tree.ofClass("calm")).isEmpty();
        assertThat(tree.ofClass("wide")).isPresent();
    }

    @Test
    void doesNotSwallowWhatItDoesNotKnow() {
        assertThatThrownBy(() -> change("""
                [{"node":2,"type":"dance"}]""")).isInstanceOf(PageFault.class).hasMessageContaining("dance");
    }

    private void change(String changes) {
        tree.apply(Invocation.JSON.readTree(changes));
    }
}
