package prospector.demo;

/** Writes a game as the save file that its version would have written. */
final class SaveXml {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SaveXml() {
    }

    static String write(PlayedGame game) {
        var xml = new Xml();
        var style = game.plan().style();
        if (style.byteOrderMark()) {
            xml.raw(String.valueOf(BYTE_ORDER_MARK));
        }
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        if (style.byteOrderMark()) {
            xml.raw("<?ActivePlayer " + game.plan().winner() + "?>\n");
        }
        var settings = new SettingsXml(xml, game.plan());
        xml.element("Root", () -> {
            settings.write();
            new GameXml(xml, game).write();
            for (var side : game.world().sides) {
                new PlayerXml(xml, game.world(), side).write();
            }
            new CharacterXml(xml, game.world()).write();
            new CityXml(xml, game.world()).write();
            new TileXml(xml, game.world()).write();
            Tribes.ALL.forEach(tribe -> xml.value("Tribe", "", "ID", tribe));
        }, settings.attributes());
        return xml.text();
    }
}
