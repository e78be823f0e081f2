package prospector.web.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketMatch;
import prospector.stats.bracket.BracketSlot;
import prospector.web.format.Format;
import prospector.web.format.Rounds;
import prospector.web.spoilers.Spoilers;

/**
 * The matches that have a time on Challonge as an iCalendar (RFC 5545). An event has a beginning and no end: nobody knows how
 * long a game will take. It tells no result.
 */
final class Schedule {
    static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private final Origin origin;
    private final List<BracketLine> matches;
    private final Spoilers spoilers;

    Schedule(Origin origin, List<BracketLine> matches, Spoilers spoilers) {
        this.origin = origin;
        this.spoilers = spoilers;
        this.matches = matches.stream().filter(line -> line.match().scheduledAt() != null)
                .sorted(Comparator.comparing((BracketLine line) -> line.match().scheduledAt())).toList();
    }

    String text() {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Prospector//Schedule//EN")
                .line("METHOD", "PUBLISH").text("NAME", origin.title()).text("X-WR-CALNAME", origin.title())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        matches.forEach(line -> event(calendar, line));
        if (matches.isEmpty()) {
            // A calendar must have a component: one that puts nothing into it.
            calendar.line("BEGIN", "VTIMEZONE").line("TZID", "Etc/UTC").line("BEGIN", "STANDARD")
                    .line("DTSTART", "19700101T000000").line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000")
                    .line("END", "STANDARD").line("END", "VTIMEZONE");
        }
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void event(CalendarText calendar, BracketLine line) {
        BracketMatch match = line.match();
        String round = Rounds.name(match.bracket(), match.round());
        String sides = line.slots().stream().map(Schedule::side).collect(Collectors.joining(" – "));
        boolean known = line.slots().stream().allMatch(slot -> slot.participantId() != null);
        calendar.line("BEGIN", "VEVENT").line("UID", "match-" + line.id() + "@" + origin.host())
                .moment("DTSTAMP", origin.built()).moment("DTSTART", match.scheduledAt()).text("SUMMARY", sides)
                .text("DESCRIPTION", origin.title() + ", " + round).text("CATEGORIES", round)
                .line("URL", origin.address() + "/matches/" + Format.urlPath(line.id()) + spoilers.suffix())
                .line("STATUS", known ? "CONFIRMED" : "TENTATIVE").line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    private static String side(BracketSlot slot) {
        return slot.name() != null ? slot.name() : Objects.requireNonNullElse(slot.waitsFor(), "to be decided");
    }
}
