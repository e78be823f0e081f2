package prospector.demo;

import java.util.Map;
import java.util.TreeMap;

/** A city. */
final class Town {

    /** Where, and as which city of the game. */
    record Site(int id, int tile) {
    }

    final int id;
    final int tile;
    final String name;
    final int founder;
    final int founded;
    final String family;
    int owner;
    int lastOwner;
    boolean capital;
    int citizens = 1;
    int growthCount;
    int specialists;
    int hurried;
    int happiness = -1;
    int governor = -1;
    /** 0 weak to 3 legendary. */
    int culture;
    int reach = 1;
    final Map<String, Integer> units = new TreeMap<>();
    final Map<String, Integer> projects = new TreeMap<>();
    final Map<String, Integer> religions = new TreeMap<>();

    Town(Site site, String name, Side founder, String family, int founded) {
        this.id = site.id();
        this.tile = site.tile();
        this.name = name;
        this.founder = founder.id;
        this.owner = founder.id;
        this.lastOwner = founder.id;
        this.family = family;
        this.founded = founded;
    }
}
