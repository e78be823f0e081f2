package prospector.save;

/** Reads element {@code Character}. */
final class CharacterReader {

    private final Cursor cursor;
    private final RawCharacter character;

    private CharacterReader(Cursor cursor, RawCharacter character) {
        this.cursor = cursor;
        this.character = character;
    }

    static void read(Cursor cursor, RawSave save) {
        int id = cursor.attributeInteger("ID");
        var character = new RawCharacter(id);
        new CharacterReader(cursor, character).readCharacter();
        if (id < 0) {
            cursor.findings().leftOut("Root/Character", "A character without an id was left out");
        } else if (save.characters.putIfAbsent(id, character) != null) {
            cursor.findings().add("DUPLICATE_ID", "character:" + id, "Two characters have the same id; the first was kept",
                    "Report the save");
        }
    }

    private void readCharacter() {
        int player = cursor.attributeInteger("Player");
        character.player = player < 0 ? Values.orNull(Cursor.NONE) : Integer.valueOf(player);
        character.name = cursor.attributeIdentifier("FirstName");
        character.gender = cursor.attributeIdentifier("Gender");
        character.birthTurn = Values.orNull(cursor.attributeInteger("BirthTurn"));
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            if (!readPerson() && !readDescent() && !readCareer()) {
                readList();
            }
        }
    }

    private boolean readPerson() {
        switch (cursor.name()) {
            case "NameType" -> {
                String name = cursor.identifier();
                character.name = name == null ? character.name : name;
            }
            case "CustomName" -> character.customName = Values.textOrNull(cursor.text());
            case "DeathTurn" -> character.deathTurn = cursor.integerOrNull();
            case "DeathReason" -> character.deathReason = cursor.identifier();
            case "Nation" -> character.nation = cursor.identifier();
            case "Tribe" -> character.tribe = cursor.identifier();
            case "Family" -> character.family = cursor.identifier();
            case "Religion" -> character.religion = cursor.identifier();
            case "Cognomen" -> character.cognomen = cursor.identifier();
            case "NicknameType" -> character.nickname = cursor.identifier();
            case "Nickname" -> {
                String nickname = cursor.identifier();
                character.nickname = character.nickname == null ? nickname : character.nickname;
            }
            case "Level" -> character.level = cursor.integerOrNull();
            case "XP" -> character.xp = cursor.integerOrNull();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readDescent() {
        switch (cursor.name()) {
            case "BirthFatherID" -> character.birthFather = cursor.idOrNull();
            case "BirthMotherID" -> character.birthMother = cursor.idOrNull();
            case "FatherID" -> character.father = cursor.idOrNull();
            case "MotherID" -> character.mother = cursor.idOrNull();
            case "BirthCityID" -> character.birthCity = cursor.idOrNull();
            case "Royal" -> character.royal = true;
            case "Infertile" -> character.infertile = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readCareer() {
        switch (cursor.name()) {
            case "WasFamilyHead" -> character.wasFamilyHead = cursor.identifier();
            case "WasReligionHead" -> character.wasReligionHead = cursor.identifier();
            case "LeaderTurn" -> character.leaderTurn = cursor.integerOrNull();
            case "AbdicateTurn" -> character.abdicateTurn = cursor.integerOrNull();
            case "NationTurn" -> character.nationTurn = cursor.integerOrNull();
            case "Courtier" -> character.courtier = cursor.identifier();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readList() {
        switch (cursor.name()) {
            case "Rating" -> readRatings();
            case "Stat" -> character.stats = Blocks.counts(cursor);
            case "TraitTurn" -> readTraits();
            case "Trait" -> readTraitsWithoutTurn();
            case "Spouses" -> character.spouses = Blocks.integers(cursor);
            case "RelationshipList" -> readRelationships();
            case "CognomenHistory" -> readCognomens();
            case "EventStoryTurn" -> character.stories.readTurns(cursor, "character");
            case "EventStoryOption" -> character.stories.readAnswers(cursor, "character");
            default -> {
            }
        }
    }

    private void readRatings() {
        for (Named.Count rating : Blocks.counts(cursor)) {
            switch (rating.name()) {
                case "RATING_COURAGE" -> character.courage = rating.value();
                case "RATING_DISCIPLINE" -> character.discipline = rating.value();
                case "RATING_CHARISMA" -> character.charisma = rating.value();
                case "RATING_WISDOM" -> character.wisdom = rating.value();
                default -> {
                }
            }
        }
    }

    private void readTraits() {
        for (Named.Count trait : Blocks.counts(cursor)) {
            character.traits.removeIf(known -> known.turn() == null && known.trait().equals(trait.name()));
            character.traits.add(new CharacterTrait(character.id, trait.name(), trait.value()));
        }
    }

    /** Versions of 2021 keep no turns. */
    private void readTraitsWithoutTurn() {
        for (String trait : Blocks.names(cursor)) {
            if (character.traits.stream().noneMatch(known -> known.trait().equals(trait))) {
                character.traits.add(new CharacterTrait(character.id, trait, Values.orNull(Cursor.NONE)));
            }
        }
    }

    private void readRelationships() {
        int list = cursor.depth();
        while (cursor.nextChild(list)) {
            String type = null;
            Integer target = Values.orNull(Cursor.NONE);
            Integer turn = target;
            int mine = cursor.depth();
            while (cursor.nextChild(mine)) {
                switch (cursor.name()) {
                    case "Type" -> type = cursor.identifier();
                    case "CharacterID" -> target = cursor.idOrNull();
                    case "Turn" -> turn = cursor.integerOrNull();
                    default -> {
                    }
                }
            }
            if (type != null) {
                character.relationships.add(new CharacterRelationship(character.id, type, target, turn));
            }
        }
    }

    private void readCognomens() {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            int turn = Blocks.turnKey(cursor.name());
            String cognomen = cursor.identifier();
            if (turn >= 0 && turn <= SaveLimits.TURNS && cognomen != null) {
                character.cognomens.add(new Cognomen(character.id, turn, cognomen));
            }
        }
    }
}
