package prospector.game;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything known about the game, read once by the constructor from {@code reference/*.csv} and immutable afterwards.
 * A wrong or duplicate row, or one that names something unknown, throws a {@link ReferenceDataException}.
 */
public final class ReferenceData {

    private final Catalog<Nation> nations = Catalog.read("nations.csv", Nation::of);
    private final Catalog<YieldType> yields = Catalog.read("yields.csv", YieldType::of);
    private final Catalog<Law> laws = Catalog.read("laws.csv", Law::of);
    private final Catalog<Family> families = Catalog.read("families.csv", this::family);
    private final Catalog<Tech> techs = Catalog.read("techs.csv", Tech::of);
    private final Catalog<Wonder> wonders = Catalog.read("wonders.csv", Wonder::of);
    private final Catalog<UnitType> units = Catalog.read("units.csv", UnitType::of);
    private final Catalog<Religion> religions = Catalog.read("religions.csv", Religion::of);
    private final Catalog<Term> theologies = Catalog.read("theologies.csv", Term::of);
    private final Catalog<Term> archetypes = Catalog.read("archetypes.csv", Term::of);
    private final Catalog<Cognomen> cognomens = Catalog.read("cognomens.csv", Cognomen::of);
    private final Catalog<Resource> resources = Catalog.read("resources.csv", Resource::of);
    private final Catalog<EventType> eventTypes = Catalog.read("event-types.csv", EventType::of);
    private final Catalog<Term> terms = Catalog.read("terms.csv", Term::of);

    public Catalog<Nation> nations() {
        return nations;
    }

    /** The tracked yields, science first. */
    public Catalog<YieldType> yields() {
        return yields;
    }

    public Catalog<Law> laws() {
        return laws;
    }

    public Catalog<Family> families() {
        return families;
    }

    public Catalog<Tech> techs() {
        return techs;
    }

    public Catalog<Wonder> wonders() {
        return wonders;
    }

    public Catalog<UnitType> units() {
        return units;
    }

    public Catalog<Religion> religions() {
        return religions;
    }

    public Catalog<Term> theologies() {
        return theologies;
    }

    public Catalog<Term> archetypes() {
        return archetypes;
    }

    public Catalog<Cognomen> cognomens() {
        return cognomens;
    }

    public Catalog<Resource> resources() {
        return resources;
    }

    public Catalog<EventType> eventTypes() {
        return eventTypes;
    }

    /** The families of a nation, in the game's order; empty for a nation whose families are not known. */
    public List<Family> familiesOf(String nation) {
        return families.all().stream().filter(family -> family.nation().equals(nation)).toList();
    }

    /** The laws of a class, in the order of the class's name. */
    public List<Law> lawsOf(String lawClass) {
        return laws.all().stream().filter(law -> law.lawClass().equals(lawClass)).toList();
    }

    /** The known thing with this identifier, of whatever kind. */
    public Optional<? extends Identified> find(String id) {
        return catalogs().stream().flatMap(catalog -> catalog.find(id).stream()).findFirst();
    }

    /** All of it as one text: equal texts, equal data. */
    public String asText() {
        return catalogs().stream().map(catalog -> String.valueOf(catalog.all())).collect(Collectors.joining("\n"));
    }

    private List<Catalog<? extends Identified>> catalogs() {
        return List.of(terms, nations, yields, laws, families, techs, wonders, units, religions, theologies, archetypes,
                cognomens, resources, eventTypes);
    }

    private Family family(CsvRow row) {
        var family = Family.of(row);
        if (!nations.contains(family.nation())) {
            throw row.failure("unknown nation " + family.nation());
        }
        return family;
    }
}
