package prospector.web.match.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameSettings;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.ProseBlock;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;
import prospector.web.match.SettingGroup;
import prospector.web.match.save.OfferedSaves;

/** With which settings the game was played, as far as its save states them. */
@ApplicationScoped
class SettingsOfMatch implements MatchSection {
    private final OfferedSaves saves;

    SettingsOfMatch(OfferedSaves saves) {
        this.saves = saves;
    }

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
        Stream<Block> file = saves.offered() ? Stream.of(file(moment)) : Stream.of();
        return Stream.of(groups.stream(), Stream.of(sides(moment)), file).flatMap(each -> each).toList();
    }

    private static Block file(Moment moment) {
        String name = moment.game().about().saveFile();
        return new ProseBlock(new Head("save", "The save", "From which file does all of this come?",
                "It holds more than the pages show: also what its players wrote to each other.",
                new Sample(1, "file", "files")),
                List.of(new Paragraph("file", null, List.of(new Sentence("The game was read from " + name + ".", null, null,
                        OfferedSaves.address(moment.game()), "Download the save")))));
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
