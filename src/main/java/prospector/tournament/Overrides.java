package prospector.tournament;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import prospector.tournament.OverrideFile.Entry;

/**
 * The corrections written by hand, as read from the files; whether what they name exists is not known here. An entry that is
 * wrong in itself is left out and named among the problems. {@code docs/overrides} describes the files.
 *
 * @param problems in the order of files and lines
 */
public record Overrides(List<OfWinner> winners, List<OfParticipant> participants, List<OfMatch> matches, List<OfDrive> drive,
        List<OfPickOrder> pickOrder, List<OfHidden> hidden, List<OverrideProblem> problems) {
    /** No corrections. */
    public static final Overrides NONE = read(Map.of());

    public Overrides {
        winners = List.copyOf(winners);
        participants = List.copyOf(participants);
        matches = List.copyOf(matches);
        drive = List.copyOf(drive);
        pickOrder = List.copyOf(pickOrder);
        hidden = List.copyOf(hidden);
        problems = List.copyOf(problems);
    }

    /**
     * Where an entry or a mistake stands.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return "overrides/" + file + " line " + line + ", column " + column;
        }
    }

    /**
     * A person as an entry names it: by id or by name.
     *
     * @param id null: by name
     * @param name null: by id
     */
    public record Person(Long id, String name) {
        private static Person of(JsonNode node) {
            return node == null ? null
                    : node.isTextual() ? new Person(null, node.asText()) : new Person(node.asLong(), null);
        }

        @Override
        public String toString() {
            return id == null ? "\"" + name + "\"" : id.toString();
        }
    }

    /**
     * Who won.
     *
     * @param match null: it is about a game
     * @param game null: it is about a match
     */
    public record OfWinner(Place place, Long match, String game, Person winner) {
    }

    /**
     * Who a player of a save is.
     *
     * @param match null: an alias
     * @param name as in the save
     */
    public record OfParticipant(Place place, Long match, String name, Person participant) {
    }

    /**
     * Which match a save belongs to.
     *
     * @param game null: named by its file
     * @param file null: named by its game
     */
    public record OfMatch(Place place, String game, String file, long match) {
    }

    /** Which match a file on Google Drive belongs to. */
    public record OfDrive(Place place, String file, long match) {
    }

    /**
     * Which match a game of the pick order sheet is.
     *
     * @param game number in the sheet
     * @param firstPicker null: not stated
     */
    public record OfPickOrder(Place place, int game, long match, Person firstPicker) {
    }

    /**
     * What is not shown.
     *
     * @param match null: a game
     * @param game null: a match
     */
    public record OfHidden(Place place, Long match, String game) {
    }

    /**
     * Reads the files.
     *
     * @param texts content by file name without directory, such as {@code winners.json}; a missing file has no entries
     */
    public static Overrides read(Map<String, String> texts) {
        Map<String, String> unknown = new TreeMap<>(texts);
        List<OverrideProblem> problems = new ArrayList<>();
        Map<String, List<Entry>> files = new LinkedHashMap<>();
        for (String name : OverrideFile.NAMES) {
            String text = unknown.remove(name);
            files.put(name, text == null ? List.of() : OverrideFile.read(name, text, problems));
        }
        unknown.keySet().forEach(name -> problems.add(OverrideProblem.broken(new Place(name, 1, 1),
                "no override file has this name; there are " + String.join(", ", OverrideFile.NAMES) + ".")));
        problems.sort(Comparator.comparing(OverrideProblem::place,
                Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column)));
        return of(files, problems);
    }

    /** Match by name of a file on Google Drive. */
    public Map<String, Long> driveMatches() {
        Map<String, Long> matches = new LinkedHashMap<>();
        drive.forEach(entry -> matches.put(entry.file(), entry.match()));
        return matches;
    }

    private static Overrides of(Map<String, List<Entry>> files, List<OverrideProblem> problems) {
        return new Overrides(
                files.get(OverrideFile.WINNERS).stream().map(entry -> new OfWinner(entry.place(), entry.number("match"),
                        entry.text("game"), Person.of(entry.node("winner")))).toList(),
                files.get(OverrideFile.PARTICIPANTS).stream()
                        .map(entry -> new OfParticipant(entry.place(), entry.number("match"), entry.text("name"),
                                Person.of(entry.node("participant"))))
                        .toList(),
                files.get(OverrideFile.MATCHES).stream().map(entry -> new OfMatch(entry.place(), entry.text("game"),
                        entry.text("file"), entry.number("match"))).toList(),
                files.get(OverrideFile.DRIVE).stream()
                        .map(entry -> new OfDrive(entry.place(), entry.text("file"), entry.number("match"))).toList(),
                files.get(OverrideFile.PICK_ORDER).stream()
                        .map(entry -> new OfPickOrder(entry.place(), entry.node("game").asInt(), entry.number("match"),
                                Person.of(entry.node("firstPicker"))))
                        .toList(),
                files.get(OverrideFile.HIDDEN).stream()
                        .map(entry -> new OfHidden(entry.place(), entry.number("match"), entry.text("game"))).toList(),
                problems);
    }
}
