package prospector.game;

/** A thing of the game that has the save's identifier ({@code NATION_ROME}) and an English name ({@code Rome}). */
public interface Identified {

    /** Identifier as saves write it, independent of the player's language. */
    String id();

    /** Name for pages. */
    String name();
}
