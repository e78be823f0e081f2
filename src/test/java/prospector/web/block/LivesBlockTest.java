package prospector.web.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.web.block.Block.LongRow;
import prospector.web.block.Head.Sample;
import prospector.web.block.LivesBlock.Life;
import prospector.web.block.LivesBlock.Placed;
import prospector.web.block.LivesBlock.Tick;

class LivesBlockTest {
    private static final Life ELDER = new Life(Subject.named("0", "Elder"), null, -90, 30, 1, 30, null, null);
    private static final Life HEIR = new Life(Subject.named("1", "Heir"), "0", 58, null, null, null, null, null);
    private static final Life STRANGER = new Life(Subject.named("2", "Stranger"), "9", null, 0, null, null, null, null);

    @Test
    void keepsEverybodyWithinTheDrawing() {
        LivesBlock block = lives(ELDER, HEIR, STRANGER);

        assertThat(block.from()).isEqualTo(-40);
        assertThat(block.placed()).allSatisfy(at -> {
            assertThat(at.x()).isNotNegative();
            assertThat(at.width()).isPositive();
            assertThat(at.x() + at.width()).isLessThanOrEqualTo(block.width());
            assertThat(at.y()).isLessThan(block.height());
        });
        assertThat(block.ticks()).extracting(Tick::turn).containsExactly(-40, -20, 0, 20, 40, 60);
    }

    @Test
    void leadsFromAParentWhoIsThere() {
        List<Placed> placed = lives(ELDER, HEIR, STRANGER).placed();

        assertThat(placed).extracting(at -> at.from() != null, Placed::late).containsExactly(tuple(false, false),
                tuple(true, true), tuple(false, false));
        assertThat(placed.get(0).reignX()).isGreaterThan(placed.get(0).x());
        assertThat(placed.get(1).reignX()).isNull();
    }

    @Test
    void givesTurnsAsNumbers() {
        assertThat(lives(HEIR).longRows()).containsExactly(new LongRow("dynasty", "1", "0", null, "born", 58, null));
        assertThat(lives().empty()).isTrue();
    }

    private static LivesBlock lives(Life... lives) {
        return new LivesBlock(new Head("dynasty", "Dynasty", "Who?", null, new Sample(lives.length, "person", "people")),
                Subject.side(0, "Rome", "NATION_ROME", 1), 60, List.of(lives));
    }
}
