package prospector.save;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import prospector.game.Catalog;
import prospector.game.ReferenceData;

/**
 * Notes identifiers that the reference data does not know, some of each kind: they are kept, with a name made from the
 * identifier.
 */
final class UnknownIds {

    /** A mod brings dozens of new units; the first ones say enough. */
    private static final int OF_A_KIND = 12;
    private static final String ARCHETYPE = "_ARCHETYPE";

    private final ReferenceData reference;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();
    private final Map<Catalog<?>, Integer> unknown = new HashMap<>();

    private UnknownIds(ReferenceData reference, Findings findings) {
        this.reference = reference;
        this.findings = findings;
    }

    static void note(RawSave save, ReferenceData reference, Findings findings) {
        var ids = new UnknownIds(reference, findings);
        save.game.prices.forEach(series -> ids.check(reference.yields(), series.name()));
        save.takenPlayers().forEach(ids::checkPlayer);
        save.map.tiles.forEach(tile -> ids.check(reference.resources(), tile.resource()));
        save.map.units.forEach(unit -> ids.check(reference.units(), unit.unit()));
        ReligionRows.religions(save.game).forEach(religion -> ids.check(reference.religions(), religion.religion()));
        ReligionRows.theologies(save).forEach(theology -> ids.check(reference.theologies(), theology.theology()));
        save.characters.values().forEach(character -> character.traits.forEach(trait -> ids.checkTrait(trait.trait())));
    }

    private void checkPlayer(RawPlayer player) {
        check(reference.nations(), player.nation);
        check(reference.religions(), player.stateReligion);
        player.histories.yieldRates.forEach(series -> check(reference.yields(), series.name()));
        player.activeLaws.forEach(law -> check(reference.laws(), law.value()));
        player.techs.counts.forEach(tech -> checkTech(tech.name()));
        List.of(player.techs.available, player.techs.passed, player.techs.trashed, player.techs.locked, player.techs.target)
                .forEach(techs -> techs.forEach(this::checkTech));
        player.unitsProduced.forEach(unit -> check(reference.units(), unit.name()));
        FamilyRows.names(player).forEach(family -> check(reference.families(), family));
    }

    /** Bonus cards are made of a technology, or a place in the tree, and what they add; the reference data lists none. */
    private void checkTech(String tech) {
        if (!TechRows.isBonus(tech)) {
            check(reference.techs(), tech);
        }
    }

    private void checkTrait(String trait) {
        if (trait.endsWith(ARCHETYPE)) {
            check(reference.archetypes(), trait);
        }
    }

    private void check(Catalog<?> catalog, String id) {
        boolean stated = id != null && !id.equals("NONE");
        if (stated && seen.add(id) && !catalog.contains(id) && reference.find(id).isEmpty()
                && unknown.merge(catalog, 1, Integer::sum) <= OF_A_KIND) {
            findings.add("UNKNOWN_ID", id, "The reference data does not know " + Values.shortened(id) + "; it is kept as it is",
                    "Add it to the reference data");
        }
    }
}
