package prospector.demo;

/** A row of a player's permanent log; text holds the game's markup. */
record LogEntry(int turn, int teamTurn, String type, String data1, String data2, String text) {
}
