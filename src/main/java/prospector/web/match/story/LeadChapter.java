package prospector.web.match.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.block.Subject;
import prospector.web.match.LeadStory;
import prospector.web.match.LeadStory.Change;

/** Who led, and in which measure that was settled first. */
final class LeadChapter {
    private LeadChapter() {
    }

    static List<Paragraph> of(Telling telling) {
        List<LeadStory> stories = LeadStory.of(telling.sides(), telling.turns());
        List<Sentence> sentences = new ArrayList<>();
        stories.forEach(story -> sentences.add(telling.plain(null, story.text(), evidence(story))));
        List<LeadStory> led = stories.stream().filter(story -> !story.leads().isEmpty()).toList();
        if (telling.moment().atEnd() && led.size() == 2) {
            sentences.add(settled(telling, led.get(0), led.get(1)));
        }
        return Telling.paragraph("lead", "The lead", sentences);
    }

    private static Evidence evidence(LeadStory story) {
        return story.measure().equals("military_power") ? Evidence.MILITARY : Evidence.LEAD;
    }

    private static Sentence settled(Telling telling, LeadStory one, LeadStory other) {
        if (!holder(one).id().equals(holder(other).id())) {
            return telling.plain(null, "The last to lead in " + name(one) + " was " + holder(one).label() + ", in "
                    + name(other) + " " + holder(other).label() + ".", evidence(one));
        }
        boolean inOrder = since(one) <= since(other);
        LeadStory first = inOrder ? one : other;
        LeadStory second = inOrder ? other : one;
        String who = holder(one).label();
        String text = since(second) == 0 ? "No other side than " + who + " ever led in either."
                : since(first) == since(second)
                        ? "Both leads became final for " + who + " on turn " + since(first) + "."
                        : "The lead of " + who + " became final in " + name(first) + " first"
                                + (since(first) == 0 ? ", where nobody else ever led" : ", on turn " + since(first))
                                + ", then in " + name(second) + ", on turn " + since(second) + ".";
        return since(second) == 0 ? telling.plain(null, text, evidence(second))
                : telling.on(since(second), telling.side(Integer.valueOf(holder(one).id())), text, evidence(second));
    }

    /** The side that led last. */
    private static Subject holder(LeadStory story) {
        List<Change> changes = story.changes();
        return changes.isEmpty() ? story.leads().get(0).side() : changes.get(changes.size() - 1).side();
    }

    /** The turn of the last change; 0: the lead never changed. */
    private static int since(LeadStory story) {
        return story.changes().stream().mapToInt(Change::turn).max().orElse(0);
    }

    private static String name(LeadStory story) {
        return story.heading().toLowerCase(Locale.ENGLISH);
    }
}
