package prospector.tournament;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

/**
 * Reads the pick order sheet, as CSV. A row with {@code ROUND n} opens a section; in it one row names the games ({@code Game
 * 17}), one the players, one the nations picked first, one those picked second. These rows come in any order, their labels in
 * any column left of the first game; a game has the columns up to the next one.
 */
public final class PickOrderCsv {
    private static final Pattern ROUND = Pattern.compile("\\bround\\s*(\\d{1,4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAME = Pattern.compile("\\s*game\\s*#?\\s*(\\d{1,6})\\b.*", Pattern.CASE_INSENSITIVE);
    private static final int COLUMNS_OF_A_GAME = 4;
    private static final String REMEDY = "Correct the sheet.";

    private final Map<String, String> nations;
    private final Map<Integer, PickOrderSheet.Game> games = new LinkedHashMap<>();
    private final Map<String, Doubt> doubts = new LinkedHashMap<>();

    /** The rows of one round. */
    private record Section(String label, Integer round, List<List<String>> rows) {
    }

    /** The columns of one game, the last one excluded. */
    private record Span(int number, int from, int to) {
        List<String> in(List<String> row) {
            return row.subList(Math.min(from, row.size()), Math.min(to, row.size())).stream().filter(cell -> !cell.isEmpty())
                    .toList();
        }
    }

    private PickOrderCsv(Map<String, String> nations) {
        this.nations = nations;
    }

    /**
     * Reads the sheet. What cannot be read is among the doubts.
     *
     * @param csv the sheet as text
     * @param nations ids by name in lower case
     */
    public static PickOrderSheet read(String csv, Map<String, String> nations) {
        PickOrderCsv sheet = new PickOrderCsv(nations);
        List<Section> sections = sections(sheet.rows(csv));
        if (sections.isEmpty()) {
            sheet.doubt("sheet", "The pick order sheet has no row with ROUND and a number, so nothing was taken from it.");
        }
        sections.forEach(sheet::read);
        return new PickOrderSheet(List.copyOf(sheet.games.values()), List.copyOf(sheet.doubts.values()));
    }

    private List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = new CsvMapper().readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(csv)) {
            while (lines.hasNextValue()) {
                rows.add(Arrays.stream(lines.nextValue()).map(String::strip).toList());
            }
        } catch (IOException e) {
            doubt("sheet", "The pick order sheet is no CSV from row " + (rows.size() + 1) + " on.");
        }
        return rows;
    }

    private static List<Section> sections(List<List<String>> rows) {
        List<Section> sections = new ArrayList<>();
        for (List<String> row : rows) {
            Optional<Matcher> opening = row.stream().limit(COLUMNS_OF_A_GAME).map(ROUND::matcher).filter(Matcher::find)
                    .findFirst();
            opening.ifPresent(round -> sections.add(new Section(round.group().toUpperCase(Locale.ROOT),
                    Integer.valueOf(round.group(1)), new ArrayList<>())));
            if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).rows().add(row);
            }
        }
        return sections;
    }

    private void read(Section section) {
        List<Span> spans = section.rows().stream().map(PickOrderCsv::spans).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
        if (spans.isEmpty()) {
            doubt(section.label(), "The section " + section.label() + " of the pick order sheet has no row with game numbers.");
            return;
        }
        int labels = spans.get(0).from();
        Optional<List<String>> players = row(section, labels, label -> label.contains("player"));
        if (players.isEmpty()) {
            missing(section, "players");
            return;
        }
        Optional<List<String>> first = row(section, labels, label -> label.contains("first pick") && !label.contains("player"));
        Optional<List<String>> second = row(section, labels,
                label -> label.contains("second pick") && !label.contains("player"));
        if (first.isEmpty()) {
            missing(section, "first picks");
        }
        if (second.isEmpty()) {
            missing(section, "second picks");
        }
        boolean ordered = players.get().stream().limit(labels)
                .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains("pick"));
        for (Span span : spans) {
            List<String> names = span.in(players.get());
            String one = first.map(row -> nation(span, row)).orElse(null);
            String two = second.map(row -> nation(span, row)).orElse(null);
            add(new PickOrderSheet.Game(span.number(), section.round(), names.isEmpty() ? null : names.get(0),
                    names.size() < 2 ? null : names.get(1), ordered, one, two));
        }
    }

    /** A game that is not drawn or not yet picked says nothing. */
    private void add(PickOrderSheet.Game game) {
        boolean picked = game.firstPick() != null || game.secondPick() != null;
        if (game.two() == null && (picked || game.one() != null)) {
            doubt("game " + game.number(), "Game " + game.number() + " of the pick order sheet has not two players.");
        } else if (picked && games.putIfAbsent(game.number(), game) != null) {
            doubt("game " + game.number(), "Game " + game.number()
                    + " stands more than once in the pick order sheet; the first one counts.");
        }
    }

    private String nation(Span span, List<String> row) {
        List<String> cells = span.in(row);
        if (cells.isEmpty()) {
            return null;
        }
        String nation = nations.get(cells.get(0).toLowerCase(Locale.ROOT));
        if (nation == null) {
            doubt("game " + span.number() + " " + cells.get(0), "Game " + span.number()
                    + " of the pick order sheet names the unknown nation " + cells.get(0) + ".");
        }
        return nation;
    }

    private static Optional<List<String>> row(Section section, int labels, Predicate<String> fits) {
        return section.rows().stream()
                .filter(row -> row.stream().limit(labels).map(cell -> cell.toLowerCase(Locale.ROOT)).anyMatch(fits))
                .findFirst();
    }

    /** A game ends where the next one begins; the last one is as wide as the widest of the others. */
    private static List<Span> spans(List<String> row) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        for (int column = 0; column < row.size(); column++) {
            Matcher matcher = GAME.matcher(row.get(column));
            if (matcher.matches()) {
                starts.put(column, Integer.valueOf(matcher.group(1)));
            }
        }
        int widest = starts.keySet().stream().filter(start -> starts.higherKey(start) != null)
                .mapToInt(start -> starts.higherKey(start) - start).max().orElse(COLUMNS_OF_A_GAME);
        return starts.entrySet().stream().map(start -> new Span(start.getValue(), start.getKey(),
                Optional.ofNullable(starts.higherKey(start.getKey())).orElse(start.getKey() + widest))).toList();
    }

    private void missing(Section section, String what) {
        doubt(section.label() + " " + what,
                "The section " + section.label() + " of the pick order sheet has no row for the " + what + ".");
    }

    private void doubt(String subject, String message) {
        doubts.putIfAbsent(subject, new Doubt("PICK_ORDER_SHEET", null, subject, message, REMEDY));
    }
}
