package prospector.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.game.ReferenceData;

class MapGeneratorTest {

    private static final ReferenceData REFERENCE = new ReferenceData();

    @ParameterizedTest
    @ValueSource(strings = { "MAPCLASS_MapScriptContinent", "MAPCLASS_CoastalRainBasin", "MAPCLASS_MapScriptInlandSea",
            "MAPCLASS_MapScriptSeaside" })
    void everyScriptGivesLandAndSea(String script) {
        for (long seed = 1; seed <= 20; seed++) {
            var map = MapGenerator.generate(new MapKind(script, "MAPSIZE_SMALLEST", "MAPASPECTRATIO_SQUARE", 46, 46), seed,
                    REFERENCE);

            assertThat(share(map)).as("seed %s", seed).isBetween(0.35, 0.98);
        }
    }

    @Test
    void neighboursMostlyHaveTheSameKindOfGround() {
        var map = MapGenerator.generate(new MapKind("MAPCLASS_MapScriptContinent", "MAPSIZE_SMALLEST",
                "MAPASPECTRATIO_SQUARE", 46, 46), 9, REFERENCE);

        long same = 0;
        for (int tile = 1; tile < map.hexes.count(); tile++) {
            same += map.land(tile) == map.land(tile - 1) ? 1 : 0;
        }
        assertThat((double) same / map.hexes.count()).isGreaterThan(0.9);
    }

    @Test
    void aTileHasSixNeighbours() {
        var hexes = new Hexes(10, 10);

        assertThat(hexes.within(55, 1)).isEqualTo(List.of(44, 45, 54, 55, 56, 64, 65));
        assertThat(hexes.distance(0, 99)).isEqualTo(13);
    }

    private static double share(WorldMap map) {
        int land = 0;
        for (int tile = 0; tile < map.hexes.count(); tile++) {
            land += map.land(tile) ? 1 : 0;
        }
        return (double) land / map.hexes.count();
    }
}
