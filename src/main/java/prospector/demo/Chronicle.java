package prospector.demo;

/** Writes the permanent logs of the players, with the identifiers where the game puts them. */
final class Chronicle {

    /** What an entry is about, in the game's fields. */
    private record Subject(String type, String data1, String data2) {
    }

    private final World world;
    private final Markup markup;

    Chronicle(World world) {
        this.world = world;
        this.markup = new Markup(world.names);
    }

    void tech(Side side, int turn, String tech) {
        add(side, turn, new Subject("TECH_DISCOVERED", tech, ""),
                Phrase.DISCOVERED.in(side.language, markup.thing(side.nation, "HELP_TECH", tech)));
    }

    void law(Side side, int turn, String law) {
        add(side, turn, new Subject("LAW_ADOPTED", law, ""), Phrase.ADOPTED.in(side.language,
                Markup.link(side.nation, "HELP_LAW," + law + ",0", world.names.of(law))));
    }

    void town(Side side, int turn, Town town) {
        add(side, turn, new Subject("CITY_FOUNDED", String.valueOf(town.tile), ""),
                Phrase.FOUNDED.in(side.language, markup.town(side, town, "HELP_SELECT_CITY")));
    }

    /** Everybody hears of a world religion, only its own nation of a pagan one. */
    void religion(Side founder, int turn, Town town, String religion) {
        boolean world = !religion.startsWith("RELIGION_PAGAN");
        for (var side : this.world.sides) {
            if (world || side == founder) {
                side.log.add(new LogEntry(turn, world ? -1 : side.id, "RELIGION_FOUNDED", String.valueOf(town.tile), religion,
                        Phrase.RELIGION.in(side.language, markup.thing(founder.nation, "HELP_SELECT_RELIGION", religion),
                                markup.town(founder, town, "HELP_CITY"))));
            }
        }
    }

    void theology(Side founder, int turn, String religion, String theology) {
        for (var side : world.sides) {
            add(side, turn, new Subject("THEOLOGY_ESTABLISHED", theology, religion),
                    Phrase.THEOLOGY.in(side.language, markup.thing(founder.nation, "HELP_THEOLOGY", theology),
                            markup.thing(founder.nation, "HELP_SELECT_RELIGION", religion)));
        }
    }

    void wonderBegun(Side builder, int turn, int tile, String wonder) {
        for (var side : world.sides) {
            add(side, turn, new Subject("WONDER_ACTIVITY", String.valueOf(tile), wonder),
                    Phrase.WONDER_BEGUN.in(side.language, markup.player(builder), wonder(builder, tile, wonder)));
        }
    }

    void wonderDone(Side builder, int turn, int tile, String wonder) {
        for (var side : world.sides) {
            add(side, turn, new Subject("WONDER_ACTIVITY", String.valueOf(tile), wonder),
                    Phrase.WONDER_DONE.in(side.language, wonder(builder, tile, wonder), markup.player(builder)));
        }
    }

    private String wonder(Side builder, int tile, String wonder) {
        return Markup.link(builder.nation, "HELP_IMPROVEMENT," + wonder + "," + tile, world.names.of(wonder));
    }

    void goal(Side side, int turn, Goal goal, Phrase phrase) {
        var name = Markup.link(side.nation, "HELP_GOAL," + goal.type + "," + goal.id + ",1", world.names.of(goal.type));
        var text = phrase == Phrase.GOAL_STARTED
                ? phrase.in(side.language, markup.person(side, world.person(goal.leader)), name)
                : phrase.in(side.language, name);
        add(side, turn, new Subject(phrase.name(), phrase == Phrase.GOAL_FAILED ? "-1" : String.valueOf(goal.id), ""), text);
    }

    void born(Side side, int turn, Person child) {
        person(side, turn, "CHARACTER_BIRTH", child, Phrase.BORN);
    }

    void died(Side side, int turn, Person person) {
        person(side, turn, "CHARACTER_DEATH", person, Phrase.DIED);
    }

    void enthroned(Side side, int turn, Person ruler) {
        person(side, turn, "CHARACTER_SUCCESSION", ruler, Phrase.ENTHRONED);
    }

    private void person(Side side, int turn, String type, Person person, Phrase phrase) {
        add(side, turn, new Subject(type, String.valueOf(person.id), ""),
                phrase.in(side.language, markup.person(side, person)));
    }

    void courtier(Side side, int turn, Person person) {
        add(side, turn, new Subject("COURTIER", person.courtier, String.valueOf(person.id)),
                Phrase.JOINED.in(side.language, markup.person(side, person)));
    }

    void metTribe(Side side, int turn, String tribe, int index, int tile) {
        var name = markup.thing(side.nation, "HELP_SELECT_TRIBE", tribe);
        add(side, turn, new Subject("TRIBE_CONTACT", String.valueOf(tile), String.valueOf(index)),
                Phrase.MET.in(side.language, name));
        add(side, turn, new Subject("TRIBE_DIPLOMACY", String.valueOf(index), ""),
                Phrase.AT_WAR.in(side.language, name, markup.war(side)));
    }

    void metPlayer(Side side, int turn, Side other) {
        add(side, turn, new Subject("TEAM_CONTACT", String.valueOf(world.towns.get(0).tile), ""),
                Phrase.MET.in(side.language, markup.player(other)));
    }

    void war(Side aggressor, int turn, Side victim) {
        add(aggressor, turn, new Subject("TEAM_DIPLOMACY", String.valueOf(victim.id), ""),
                Phrase.WAR_DECLARED.in(aggressor.language, markup.war(aggressor), markup.player(victim)));
        add(victim, turn, new Subject("TEAM_DIPLOMACY", String.valueOf(aggressor.id), ""),
                Phrase.WAR_SUFFERED.in(victim.language, markup.player(aggressor), markup.war(aggressor)));
    }

    void captured(Side attacker, int turn, Town town, Side victim) {
        for (var side : world.sides) {
            var name = markup.town(victim, town, "HELP_SELECT_CITY");
            var tile = String.valueOf(town.tile);
            add(side, turn, new Subject("CITY_BREACHED", tile, ""),
                    Phrase.BREACHED.in(side.language, name, markup.player(attacker)));
            add(side, turn, new Subject("CITY_CAPTURED", tile, ""),
                    Phrase.CAPTURED.in(side.language, name, markup.player(attacker)));
        }
    }

    private static void add(Side side, int turn, Subject subject, String text) {
        side.log.add(new LogEntry(turn, side.id, subject.type, subject.data1, subject.data2, text));
    }
}
