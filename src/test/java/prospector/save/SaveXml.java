package prospector.save;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small saves for tests, in the game's own elements. {@code aSave()} is a duel between Rome and Carthage at turn 10;
 * each
 * method adds or replaces something. What has no method goes in as XML with {@link #with} and {@link #withPlayerXml}.
 */
public final class SaveXml {

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<Integer, Seat> seats = new TreeMap<>();
    private final List<String> game = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private String prolog = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<?ActivePlayer 0?>\n";
    private String turn = "10";
    private String teams;
    private String humans;
    private boolean playersLast;

    private SaveXml() {
    }

    /** A duel: player 0 has Rome, player 1 Carthage, turn 10, no tiles. */
    public static SaveXml aSave() {
        var save = new SaveXml().attribute("Version", "Version: 1.0.79513").attribute("GameId", "game-1")
                .attribute("GameName", "Rome vs Carthage").attribute("SaveDate", "20 September 2025").attribute("MapWidth", "4")
                .attribute("MapClass", "MAPCLASS_CONTINENT").attribute("MapSize", "MAPSIZE_SMALLEST")
                .attribute("GameMode", "NETWORK");
        return save.withPlayer(0, "anna", "NATION_ROME").withPlayer(1, "ben", "NATION_CARTHAGE");
    }

    /** Sets an attribute of the root; NULL removes it. */
    public SaveXml attribute(String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
        return this;
    }

    /** Adds or replaces a seat. */
    public SaveXml withPlayer(int id, String name, String nation) {
        seats.put(id, new Seat(" Name=\"" + escape(name) + "\" Email=\"someone@example.org\" OnlineID=\"7656119000000000" + id
                + "\" Language=\"LANGUAGE_ENGLISH\"" + (nation == null ? "" : " Nation=\"" + nation + "\"")
                + " AIControlledToTurn=\"0\"", new ArrayList<>()));
        return this;
    }

    /** Adds a seat that nobody took. */
    public SaveXml withEmptySeat(int id) {
        seats.put(id, new Seat(" Name=\"\" Email=\"\" OnlineID=\"\" AIControlledToTurn=\"2147483647\"", new ArrayList<>()));
        return this;
    }

    /** Removes a seat. */
    public SaveXml withoutPlayer(int id) {
        seats.remove(id);
        return this;
    }

    /** Adds elements inside a seat. */
    public SaveXml withPlayerXml(int id, String xml) {
        seats.get(id).elements.add(xml);
        return this;
    }

    /** Adds an entry to the permanent log of a seat. */
    public SaveXml withLog(int player, int turn, String type, String data1, String text) {
        return withLog(player, turn, type, new String[] { data1 }, text);
    }

    /** Adds an entry with up to three data fields to the permanent log of a seat. */
    public SaveXml withLog(int player, int turn, String type, String[] data, String text) {
        var entry = new StringBuilder("<LogData><Text>").append(escape(text)).append("</Text><Type>").append(type)
                .append("</Type>");
        for (int i = 0; i < 3; i++) {
            String value = i < data.length ? data[i] : "";
            entry.append("<Data").append(i + 1).append('>').append(value).append("</Data").append(i + 1).append('>');
        }
        seats.get(player).log.add(entry.append("<Turn>").append(turn).append("</Turn></LogData>").toString());
        return this;
    }

    /** Sets {@code Game/Turn} as text. */
    public SaveXml turn(String text) {
        turn = text;
        return this;
    }

    /** Teams by seat. */
    public SaveXml teams(int... byPlayer) {
        teams = list("Team", "PlayerTeam", byPlayer);
        return this;
    }

    /** Seats listed as human. */
    public SaveXml humans(int... players) {
        humans = list("Humans", "PlayerHuman", players);
        return this;
    }

    /** Adds elements inside {@code Game}. */
    public SaveXml withGame(String xml) {
        game.add(xml);
        return this;
    }

    /** Adds elements inside the root. */
    public SaveXml with(String xml) {
        sections.add(xml);
        return this;
    }

    /** Adds a tile. */
    public SaveXml withTile(int id, String xml) {
        return with("<Tile ID=\"" + id + "\">" + xml + "</Tile>");
    }

    /** Adds a city. */
    public SaveXml withCity(int id, int tile, int player, String xml) {
        return with("<City ID=\"" + id + "\" TileID=\"" + tile + "\" Player=\"" + player
                + "\" Family=\"FAMILY_JULIUS\" Founded=\"3\">" + xml + "</City>");
    }

    /** Adds a character. */
    public SaveXml withCharacter(int id, int player, String xml) {
        return with("<Character ID=\"" + id + "\" BirthTurn=\"-20\" Player=\"" + player
                + "\" Gender=\"GENDER_FEMALE\" FirstName=\"NAME_LIVIA\">" + xml + "</Character>");
    }

    /** Replaces what stands before the root. */
    public SaveXml prolog(String text) {
        prolog = text;
        return this;
    }

    /** Writes tiles, cities and characters before the players, and teams last. */
    public SaveXml playersLast() {
        playersLast = true;
        return this;
    }

    /** The document as text. */
    public String xml() {
        var xml = new StringBuilder(prolog).append("<Root");
        attributes.forEach((name, value) -> xml.append(' ').append(name).append("=\"").append(escape(value)).append('"'));
        xml.append(">\n");
        String settings = (teams == null ? list("Team", "PlayerTeam", positions()) : teams)
                + (humans == null ? list("Humans", "PlayerHuman", positions()) : humans);
        String players = "<Game>" + (turn == null ? "" : "<Turn>" + turn + "</Turn>") + String.join("", game) + "</Game>\n"
                + playersXml();
        String others = String.join("\n", sections);
        xml.append(playersLast ? others + players + settings : settings + players + others);
        return xml.append("</Root>\n").toString();
    }

    /** The document in UTF-8. */
    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    /** The document in a ZIP archive. */
    public byte[] zip() {
        return archive("OW-Rome-Year10.xml", bytes());
    }

    /** What a reader makes of it. */
    public ParsedSave read() {
        return new SaveReader().read("save.zip", zip());
    }

    /** A ZIP archive with one entry. */
    public static byte[] zip(String name, byte[] content) {
        return archive(name, content);
    }

    /** A ZIP archive: names and contents in turn. */
    public static byte[] archive(Object... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String playersXml() {
        var xml = new StringBuilder();
        seats.forEach((id, seat) -> xml.append("<Player ID=\"").append(id).append('"').append(seat.attributes).append('>')
                .append(String.join("", seat.elements)).append("<PermanentLogList>").append(String.join("", seat.log))
                .append("</PermanentLogList></Player>\n"));
        return xml.toString();
    }

    private int[] positions() {
        return seats.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static String list(String block, String element, int... values) {
        var xml = new StringBuilder("<" + block + ">");
        for (int value : values) {
            xml.append('<').append(element).append('>').append(value).append("</").append(element).append('>');
        }
        return xml.append("</").append(block).append(">\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private record Seat(String attributes, List<String> elements, List<String> log) {
        Seat(String attributes, List<String> elements) {
            this(attributes, elements, new ArrayList<>());
        }
    }
}
