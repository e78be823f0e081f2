package prospector.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Invents the participants. The first have names in several scripts, because real ones do; further ones are composed. */
final class Roster {

    private static final List<String> NAMES = List.of("Marrowgate", "Тихая Гавань", "Old Pelican", "Ἠχώ", "O'Lanternly",
            "青石橋", "Saltwhistle", "Käuzchen", "Quartz & Quill", "Ночной Писарь", "Ferrowyn", "Dune Accountant", "Zephirelle",
            "Λιθοδόμος", "Brindlecoat", "Señor Nispero", "山雨", "Tallow Knight", "Åskmoln", "Third Ziggurat", "Mopsquire",
            "Pebble-Thrower", "Ivo the Unready", "Copperwren", "Ła ta wiec", "Hexenkessel", "Bashful Onager", "Nine Oxen");
    private static final List<String> FIRST = List.of("Amber", "Brisk", "Cedar", "Dusty", "Ember", "Flint", "Gilded", "Hollow",
            "Iron", "Jolly", "Kindly", "Lunar", "Mossy", "Nimble", "Olive", "Patient", "Quiet", "Rusty", "Silent", "Thorny",
            "Umber", "Velvet", "Wandering", "Yellow");
    private static final List<String> SECOND = List.of("Anvil", "Badger", "Comet", "Drummer", "Falcon", "Goblet", "Harbor",
            "Ibex", "Kettle", "Lantern", "Mason", "Nomad", "Obelisk", "Potter", "Quarry", "Raven", "Scribe", "Tinker",
            "Vintner", "Weaver", "Yeoman", "Zither");

    private Roster() {
    }

    /** This many participants, best seed first; seeding follows skill only roughly. */
    static List<Entrant> invent(int count, long seed) {
        var dice = new Dice(seed, "roster");
        var entrants = new ArrayList<Entrant>();
        var fixed = dice.shuffled(NAMES);
        for (int i = 0; i < count; i++) {
            var name = i < fixed.size() ? fixed.get(i) : composed(i - fixed.size());
            double skill = 1 - (i + 0.5) / count + dice.bell() * 0.15;
            var online = String.valueOf(90_000_000_000_000_000L + Math.floorMod(dice.bits(), 9_000_000_000_000_000L));
            entrants.add(
                    new Entrant(270_000_000L + i * 37L + dice.below(30), i + 1, name, saveName(name, dice), online, skill));
        }
        return List.copyOf(entrants);
    }

    private static String composed(int index) {
        int pairs = FIRST.size() * SECOND.size();
        int step = Math.floorMod(index * 131, pairs);
        var name = FIRST.get(step % FIRST.size()) + " " + SECOND.get(step / FIRST.size());
        return index < pairs ? name : name + " " + (index / pairs + 1);
    }

    /** People spell their own name differently from place to place. */
    private static String saveName(String name, Dice dice) {
        if (dice.chance(0.15)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return dice.chance(0.1) ? name.replace(" ", "") : name;
    }
}
