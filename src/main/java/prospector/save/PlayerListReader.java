package prospector.save;

import prospector.save.RawPlayer.LogEntry;
import prospector.save.RawPlayer.Memory;

/** Reads the lists of a player: goals, the permanent log, memories. */
final class PlayerListReader {

    private PlayerListReader() {
    }

    /** {@code GoalList/GoalData}; when each was reached stands in the log only. */
    static void readGoals(Cursor cursor, RawPlayer player) {
        int list = cursor.depth();
        while (cursor.nextChild(list)) {
            String type = null;
            int id = Cursor.NONE;
            Integer leader = Values.orNull(Cursor.NONE);
            Integer turn = leader;
            Integer maxTurns = leader;
            boolean finished = false;
            boolean legacy = false;
            int mine = cursor.depth();
            while (cursor.nextChild(mine)) {
                switch (cursor.name()) {
                    case "Type" -> type = cursor.identifier();
                    case "ID" -> id = cursor.integer();
                    case "LeaderID" -> leader = cursor.idOrNull();
                    case "Turn" -> turn = cursor.integerOrNull();
                    case "MaxTurns" -> maxTurns = cursor.idOrNull();
                    case "Finished" -> finished = true;
                    case "Legacy" -> legacy = true;
                    default -> {
                    }
                }
            }
            if (type == null) {
                cursor.findings().leftOut("GoalList/GoalData", "A goal without a type was left out");
            } else {
                int key = id == Cursor.NONE ? player.goals.size() : id;
                player.goals.add(new Goal(player.id, key, type, turn, null, null, finished, legacy, leader, maxTurns));
            }
        }
    }

    /** {@code PermanentLogList/LogData}; entries without a type or a turn are left out, the others keep their position. */
    static void readLog(Cursor cursor, RawPlayer player) {
        int list = cursor.depth();
        int position = 0;
        while (cursor.nextChild(list)) {
            LogEntry entry = readLogEntry(cursor, position++);
            if (entry.type() == null || entry.turn() < 0 || entry.turn() > SaveLimits.TURNS) {
                cursor.findings().leftOut("PermanentLogList/LogData", "A log entry without a usable type or turn was left out");
            } else {
                player.log.add(entry);
            }
        }
    }

    private static LogEntry readLogEntry(Cursor cursor, int position) {
        String type = null;
        String data1 = null;
        String data2 = null;
        String data3 = null;
        String text = "";
        int turn = Cursor.NONE;
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            switch (cursor.name()) {
                case "Type" -> type = Values.occurrence(cursor.identifier());
                case "Data1" -> data1 = data(cursor);
                case "Data2" -> data2 = data(cursor);
                case "Data3" -> data3 = data(cursor);
                case "Turn" -> turn = cursor.integer();
                case "Text" -> text = cursor.text();
                default -> {
                }
            }
        }
        return new LogEntry(position, type, turn, data1, data2, data3, text);
    }

    /** Some versions write "None" for an empty field. */
    private static String data(Cursor cursor) {
        String text = cursor.text();
        return text.equalsIgnoreCase("none") ? Values.textOrNull("") : Values.occurrence(Values.textOrNull(text));
    }

    /** One list with names in newer versions, five with numbers in older ones; positions run on over the lists. */
    static void readMemories(Cursor cursor, RawPlayer player) {
        int list = cursor.depth();
        while (cursor.nextChild(list)) {
            int position = player.memories.size();
            String type = null;
            String subject = null;
            int turn = Cursor.NONE;
            int mine = cursor.depth();
            while (cursor.nextChild(mine)) {
                switch (cursor.name()) {
                    case "Type" -> type = cursor.identifier();
                    case "Turn" -> turn = cursor.integer();
                    case "Player", "Tribe", "Family", "Religion", "Nation", "CharacterID", "Character", "CityID", "City" ->
                        subject = subject(cursor, subject);
                    default -> {
                    }
                }
            }
            boolean usable = type != null && turn >= 0 && turn <= SaveLimits.TURNS;
            if (!usable) {
                cursor.findings().leftOut("MemoryList", "A memory without a usable type or turn was left out");
            }
            player.memories.add(new Memory(position, usable ? type : null, turn, subject));
        }
    }

    /** The first thing named is what the memory is about; a number is kept with its kind. */
    private static String subject(Cursor cursor, String known) {
        String kind = switch (cursor.name()) {
            case "CharacterID", "Character" -> "character";
            case "CityID", "City" -> "city";
            case "Player" -> "player";
            case "Tribe" -> "tribe";
            case "Family" -> "family";
            case "Religion" -> "religion";
            default -> "nation";
        };
        String text = cursor.text();
        if (known != null || text.isEmpty() || text.equals("-1") || text.equals("NONE")) {
            return known;
        }
        return Values.integer(text) == Cursor.NONE ? text : kind + ":" + text;
    }
}
