// What is known of a tile, in words.

/** @param library functions of the model */
export function describer(library, hexes, model, moment) {
  const { FLAGS, nameOf, idOf, runsOf, stands } = library;
  const sides = new Map(model.sides.map(side => [side.player, side.label]));
  const side = player => sides.get(player) ?? `player ${player + 1}`;
  const flag = (tile, bit) => (model.flags[tile] & bit) !== 0;

  function owner(tile) {
    const runs = runsOf(model, tile).filter(run => run.from <= moment.turn);
    const now = runs.find(run => run.to === null || run.to >= moment.turn);
    const before = runs.filter(run => run !== now).map(run => `${side(run.player)} on turns ${run.from} to ${run.to}`);
    return (now ? `Belongs to ${side(now.player)} since turn ${now.from}.` : 'Belongs to nobody.')
      + (before.length ? ` Before: ${before.join(', ')}.` : '');
  }

  function cities(tile) {
    return (model.citiesByTile.get(tile) ?? []).filter(city => stands(model, city, moment.turn)).map(city => {
      const parts = [city.founded === null ? 'turn of founding not recorded' : `founded on turn ${city.founded}`];
      if (city.founder !== null) {
        parts[0] += ` by ${side(city.founder)}`;
      }
      if (moment.last && city.capital) {
        parts.push('capital');
      }
      if (moment.last && city.family) {
        parts.push(`family ${city.family}`);
      }
      if (moment.last && city.tribe) {
        parts.push(`held by ${city.tribe}`);
      }
      return `City ${city.name ?? 'without a recorded name'}: ${parts.join(', ')}.`;
    });
  }

  function land(tile) {
    const terrain = nameOf(model.layers.terrain, tile);
    const urban = idOf(model.layers.terrain, tile) === 'TERRAIN_URBAN' && !moment.last;
    const parts = [urban ? 'Ground that is urban at the end' : terrain ?? 'Terrain not recorded',
      nameOf(model.layers.relief, tile)?.toLowerCase(), nameOf(model.layers.vegetation, tile)?.toLowerCase()];
    const resource = nameOf(model.layers.resource, tile);
    return [`${parts.filter(Boolean).join(', ')}.`, resource && `Resource: ${resource}.`,
      flag(tile, FLAGS.boundary) && 'Outside of the playable map.'];
  }

  function built(tile) {
    const { improvement, specialist, tribeSite } = model.layers;
    const state = flag(tile, FLAGS.unfinished) ? ', being built' : flag(tile, FLAGS.pillaged) ? ', pillaged' : '';
    return [nameOf(improvement, tile) && `Improvement: ${nameOf(improvement, tile)}${state}.`,
      nameOf(specialist, tile) && `Specialist: ${nameOf(specialist, tile)}.`, flag(tile, FLAGS.road) && 'Road.',
      nameOf(tribeSite, tile) && `Site of ${nameOf(tribeSite, tile)}.`];
  }

  function unit(each) {
    const of = each.player === null ? each.tribe ?? 'a tribe' : side(each.player);
    const parts = [each.level && `level ${each.level}`, each.xp && `${each.xp} XP`, each.damage && `${each.damage} damage`,
      each.general && 'led by a general', ...each.promotions].filter(Boolean);
    return `${each.name} of ${of}${parts.length ? ` (${parts.join(', ')})` : ''}`;
  }

  function units(tile) {
    const here = model.unitsByTile.get(tile) ?? [];
    return here.length ? [`Units: ${here.map(unit).join('; ')}.`] : [];
  }

  return tile => {
    const place = `Column ${hexes.column(tile)}, row ${hexes.row(tile)} on turn ${moment.turn}.`;
    if (!moment.seen(tile)) {
      return `${place} Not seen yet.`;
    }
    const later = moment.last ? [...built(tile), ...units(tile)] : [];
    return [place, ...cities(tile), owner(tile), ...land(tile), ...later].filter(Boolean).join(' ');
  };
}
