package prospector.web.match.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameSettings;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.SettingGroup;

/** With which settings the game was played, as far as its save states them. */
@ApplicationScoped
class SettingsOfMatch implements MatchSection {
    @Override
    public String id() {
        return "settings";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public String lead() {
        return "With which settings this game was played. What its save does not state is left out.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameSettings> settings = moment.reading().list(GameSettings.class, moment.gameId());
        List<Block> groups = SettingGroup.of(settings).stream().map(SettingsOfMatch::block).toList();
        return Stream.concat(groups.stream(), Stream.of(sides(moment))).toList();
    }

    private static Block block(SettingGroup group) {
        return new TableBlock(
                new Head(group.kind(), group.heading(), "What does the save state of it?", null,
                        new Sample(group.settings().size(), "setting", "settings")),
                "Setting", List.of(new Column("value", "Value")),
                group.settings().stream().map(setting -> new Row(Subject.named(setting.id(), setting.name()),
                        List.of(setting.choice() == null ? "Yes" : setting.choice()), null)).toList());
    }

    private static Block sides(Moment moment) {
        return new TableBlock(new Head("sides", "Sides", "Who plays, in which team and on which level?", null, moment.sample()),
                "Side", List.of(new Column("player", "Player"), new Column("plays", "Plays"), new Column("team", "Team"),
                        new Column("difficulty", "Difficulty")),
                moment.sides().stream().map(side -> new Row(side.subject(),
                        Arrays.asList(side.title(), side.end().human() ? "a person" : "the computer", side.end().team(),
                                side.end().difficulty() == null ? null : Format.readable(side.end().difficulty())),
                        null)).toList());
    }
}
