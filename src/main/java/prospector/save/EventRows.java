package prospector.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import prospector.save.RawPlayer.LogEntry;
import prospector.save.RawPlayer.Memory;

/** What the log and the memories of a player record. */
final class EventRows {

    /** Kind of link that says what an entry is about, by the first word of its type. */
    private static final Map<String, String> ABOUT = Map.ofEntries(Map.entry("GOAL", "GOAL"), Map.entry("CITY", "CITY"),
            Map.entry("CHARACTER", "CHARACTER"), Map.entry("RELIGION", "RELIGION"), Map.entry("TRIBE", "TRIBE"),
            Map.entry("TEAM", "PLAYER"), Map.entry("TECH", "TECH"), Map.entry("LAW", "LAW"),
            Map.entry("WONDER", "IMPROVEMENT"), Map.entry("IMPROVEMENT", "IMPROVEMENT"), Map.entry("THEOLOGY", "THEOLOGY"),
            Map.entry("OCCURRENCE", "OCCURRENCE"));

    private final OldNumbers numbers;

    EventRows(RawSave save) {
        this.numbers = new OldNumbers(save);
    }

    List<Event> of(RawPlayer player) {
        var rows = new ArrayList<Event>();
        for (LogEntry entry : player.log) {
            rows.add(new Event(player.id, entry.position(), entry.turn(), entry.type(), subject(entry), entry.data1(),
                    entry.data2(), entry.data3(), Markup.plain(entry.text()), "log"));
        }
        for (Memory memory : player.memories) {
            if (memory.type() != null) {
                rows.add(new Event(player.id, memory.position(), memory.turn(), memory.type(),
                        memory.subject() == null ? null : numbers.resolve(memory.subject(), player), null, null, null, null,
                        "memory"));
            }
        }
        return rows;
    }

    /** Data1 when it is an identifier, else what the links of the text lead to; never a word of somebody's language. */
    static String subject(LogEntry entry) {
        if (entry.data1() != null && Values.isIdentifier(entry.data1())) {
            return entry.data1();
        }
        int word = entry.type().indexOf('_');
        String about = ABOUT.get(word < 0 ? entry.type() : entry.type().substring(0, word));
        String own = about == null ? null : about + "_";
        if (own != null && entry.data2() != null && entry.data2().startsWith(own)) {
            return entry.data2();
        }
        List<Markup.Link> links = Markup.links(entry.text());
        Markup.Link chosen = links.stream().filter(link -> link.kind().equals(about)).findFirst()
                .orElse(links.isEmpty() ? null : links.get(0));
        return chosen == null ? null : chosen.subject();
    }
}
