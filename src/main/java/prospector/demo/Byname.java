package prospector.demo;

/** Bynames of rulers with the number by which a save's history names them. */
enum Byname {
    NEW(0),
    FOUNDER(1),
    SETTLER(20),
    INTREPID(33),
    WISE(36),
    JUST(40),
    NOBLE(43);

    final int index;

    Byname(int index) {
        this.index = index;
    }

    String id() {
        return "COGNOMEN_" + name();
    }
}
