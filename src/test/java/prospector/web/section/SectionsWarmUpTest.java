package prospector.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.PageTest;
import prospector.web.block.Block;
import prospector.web.filter.StatFilter;

@QuarkusTest
class SectionsWarmUpTest extends PageTest {
    @Inject
    Sections sections;

    @Test
    void makesEveryPageBeforeItIsAskedFor() {
        SectionMemory memory = new SectionMemory();

        warehouse.read(reading -> {
            new SectionsWarmUp(sections, memory).ask(reading);
            sections.all().forEach(section -> assertThat(memory.page(reading, new NeverMade(section), StatFilter.none(),
                    Chosen.firstOf(section.choices())).blocks()).isNotEmpty());
            return null;
        });
    }

    /** Another one with the same name, which cannot make a page. */
    private record NeverMade(Section same) implements Section {
        @Override
        public String id() {
            return same.id();
        }

        @Override
        public int order() {
            return same.order();
        }

        @Override
        public String title() {
            return same.title();
        }

        @Override
        public String lead() {
            return same.lead();
        }

        @Override
        public List<Block> blocks(Reading reading, Selection selection, StatFilter filter) {
            throw new AssertionError("made again: " + id());
        }
    }
}
