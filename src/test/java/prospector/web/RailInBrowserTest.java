package prospector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;

/** Under the charts of a match stands what happened, in line with their turns, and keys lead along it. */
@QuarkusTest
class RailInBrowserTest extends PageInBrowser {
    @Override
    protected String tournament() throws IOException {
        return fixture("match.sql") + fixture("match-course.sql");
    }

    @ParameterizedTest
    @ValueSource(ints = { PHONE, DESKTOP })
    void leadsByKeysAlongTheMarksAndToTheTimeline(int width) {
        Page page = page(width, ColorScheme.LIGHT);
        visit(page, "matches/101/military?turn=20");
        Locator marks = page.locator("#power .rail-mark");
        marks.first().waitFor();

        assertThat(page.locator("#power .rail-mark[tabindex='0']").count()).isEqualTo(1);
        marks.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".rail-mark:focus").getAttribute("aria-label")).contains("Persia: ");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("End");
        assertThat(page.locator("#power .rail-tip").textContent()).contains("Rome", "Law changed to Freedom");
        fits(page, width);
        page.keyboard().press("Enter");
        page.waitForURL("**/matches/101/timeline?turn=30");

        assertThat(complaints).isEmpty();
    }

    @Test
    void standsInLineWithTheChart() {
        Page page = page(DESKTOP, ColorScheme.DARK);
        visit(page, "matches/101/military?turn=30");
        page.locator("#power .rail-mark").first().waitFor();

        Object apart = page.evaluate("""
                () => {
                  const chart = window.echarts.getInstanceByDom(document.querySelector('#power [data-curve]'));
                  const left = document.querySelector('#power .rail-turn').getBoundingClientRect().left;
                  const plot = document.querySelector('#power [data-curve]').getBoundingClientRect().left;
                  return Math.abs(left - plot - chart.convertToPixel({ xAxisIndex: 0 }, 30)) < 1.5;
                }""");

        assertThat(apart).isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { PHONE, DESKTOP })
    void nothingMovesWhenItComes(int width) {
        Page page = page(width, ColorScheme.LIGHT);
        visit(page, "matches/101/military?turn=30");
        page.locator("#power .rail-mark").first().waitFor();

        Object moved = page.evaluate("""
                () => {
                  const height = selector => document.querySelector(selector).getBoundingClientRect().height;
                  const now = [height('#power'), height('.turn-form')];
                  document.querySelector('#power .rail').remove();
                  document.querySelectorAll('.turn-field :is(button, [type="range"])').forEach(each => { each.hidden = true; });
                  return [height('#power') - now[0], height('.turn-form') - now[1]].join();
                }""");

        assertThat(moved).as("heights of the chart and of the turn without what scripts add").isEqualTo("0,0");
        assertThat(complaints).isEmpty();
    }
}
