package prospector.demo;

import prospector.game.Names;
import prospector.game.Nation;

/** The game's markup of names in log texts: a colour, and a link that carries the identifier. */
final class Markup {

    private final Names names;

    Markup(Names names) {
        this.names = names;
    }

    /** A name with a link; {@code target} is what comes behind {@code HELP_LINK}. */
    static String link(Nation nation, String target, String text) {
        return "<color=" + nation.colourDark() + "><link=\"HELP_LINK," + target + "\">" + text + "</link></color>";
    }

    /** Link to a thing with an identifier, named in words. */
    String thing(Nation nation, String kind, String id) {
        return link(nation, kind + "," + id, names.of(id));
    }

    String player(Side side) {
        var colour = side.nation.colourDark();
        var crest = "<color=" + colour + "><sprite=\"Sprites/Crests\" name=\"CREST_" + side.nation.id() + "\" tint></color>";
        return link(side.nation, "HELP_SELECT_PLAYER," + side.id, crest + " <color=" + colour + ">" + side.nation.name() + " ("
                + side.entrant.saveName() + ")</color>");
    }

    String town(Side owner, Town town, String target) {
        var crest = owner.families.stream().filter(family -> family.id().equals(town.family)).findFirst()
                .map(family -> family.familyClass().replace("FAMILYCLASS_", "CREST_ARCHETYPE_"))
                .orElse("CREST_" + owner.nation.id());
        return link(owner.nation, target + "," + town.id, "<size=100%><color=" + owner.nation.colourDark()
                + "><sprite=\"Sprites/Crests\" name=\"" + crest + "\" tint></color></size> " + names.of(town.name));
    }

    String person(Side side, Person person) {
        var byname = person.byname().map(held -> " the " + names.of(held.id())).orElse("");
        return link(side.nation, "HELP_SELECT_CHARACTER," + person.id, names.of(person.name) + byname);
    }

    String war(Side side) {
        return link(side.nation, "HELP_DIPLOMACY,DIPLOMACY_WAR,1",
                "<sprite=\"Sprites/Diplomacy-Icons\" name=\"DIPLOMACY_WAR\"/> War");
    }
}
