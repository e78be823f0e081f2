package prospector.warehouse;

/** Asks a new snapshot what visitors will ask first, so that its answers are remembered before the first of them comes. */
@FunctionalInterface
public interface WarmUp {
    void ask(Reading reading);
}
