package prospector.warehouse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;

/**
 * The current snapshot, open for questions. A newer one is attached beside it and warmed, takes all new readings at once, and
 * the old one is detached after its last reading has ended; so no request fails or waits because of an import. When the
 * snapshot that {@code CURRENT} names cannot be read, the newest good one stands in for it.
 */
@ApplicationScoped
public class Warehouse {
    private static final int PROBE_SECONDS = 2;

    private final Engine engine;
    private final Snapshots snapshots;
    private final SnapshotConfig config;
    private final SnapshotOpening opening;
    private final List<WarmUp> warmUps;
    private final Queue<Generation> drained = new ConcurrentLinkedQueue<>();
    private final AtomicLong switches = new AtomicLong();
    private volatile Generation current;
    private volatile String trouble;

    Warehouse(AgroalDataSource pool, Snapshots snapshots, SnapshotConfig config, @All List<WarmUp> warmUps,
            QuestionTimes times) {
        this.engine = new Engine(pool, config, times);
        this.snapshots = snapshots;
        this.config = config;
        this.opening = new SnapshotOpening(engine, config, drained::add);
        this.warmUps = List.copyOf(warmUps);
        this.engine.prepare();
    }

    /** Runs the work on one snapshot, from its first question to its last. */
    public <A> A read(Function<Reading, A> work) {
        if (current == null) {
            follow();
        }
        Generation generation = current;
        while (!generation.enter()) {
            generation = current;
        }
        try {
            return work.apply(new Reading(engine, generation));
        } finally {
            generation.leave();
        }
    }

    /** The snapshot that new readings get; empty before the first import. */
    public Optional<SnapshotFile> snapshot() {
        Generation generation = current;
        return generation == null ? Optional.empty() : generation.file();
    }

    /** What is served, since when it exists, and whether that is what should be served. */
    public Serving serving() {
        Generation generation = current;
        return generation == null ? new Serving(Optional.empty(), Optional.empty(), 0, Optional.empty())
                : new Serving(generation.file(), generation.built(), generation.games(), Optional.ofNullable(trouble));
    }

    /** How often the snapshot has changed in this process. Equal before and after means: one snapshot all the time. */
    public long switches() {
        return switches.get();
    }

    /** How busy the connections to the engine are. */
    public PoolUse poolUse() {
        return engine.use();
    }

    /** What the engine holds of the machine; empty while it is too busy to say. */
    public Optional<EngineMemory> engineMemory() {
        return engine.memory();
    }

    /** True once a snapshot, or the empty one, is open. */
    public boolean isOpen() {
        return current != null;
    }

    /**
     * Asks the engine, past all remembered answers, how many matches the current snapshot has.
     *
     * @throws WarehouseException when there is no snapshot open, no free connection, or no answer in time
     */
    public long probe() {
        return read(reading -> reading.probe(PROBE_SECONDS));
    }

    /** True when the engine can serve no more in this process: only a new one helps. */
    public boolean isBeyondRepair() {
        return engine.isBeyondRepair();
    }

    /**
     * Moves to the snapshot that {@code CURRENT} names, or to what stands in for it. Returns true when it moved.
     *
     * @throws WarehouseBusyException when the engine had no time to open it; the next call tries again
     */
    public synchronized boolean follow() {
        detachDrained();
        boolean usable = isUsable(current);
        Snapshots.Pointer pointer = snapshots.pointer();
        if (pointer.snapshot().isEmpty()) {
            return standIn(pointer.trouble().orElse(null), usable);
        }
        SnapshotFile named = pointer.snapshot().get();
        if (usable && current.file().equals(pointer.snapshot())) {
            settle(null);
            return false;
        }
        SnapshotOpening.Opened opened = opening.open(named);
        if (opened.generation().isEmpty()) {
            return standIn("CURRENT names " + named.path().getFileName() + ", but " + opened.trouble().orElseThrow(), usable);
        }
        warm(opened.generation().get());
        return move(opened.generation().get(), null);
    }

    /** What is open and good stays, because damage elsewhere shall change nothing for visitors. */
    private boolean standIn(String reason, boolean usable) {
        boolean shows = usable && current.file().isPresent();
        if (shows) {
            settle(reason == null ? "there is no CURRENT any more" : reason);
            return false;
        }
        Optional<Generation> newest = snapshots.all().stream().map(opening::open)
                .flatMap(opened -> opened.generation().stream()).findFirst();
        if (newest.isEmpty() && usable) {
            settle(reason);
            return false;
        }
        return move(newest.orElseGet(opening::empty), reason);
    }

    /** A doubtful snapshot is looked at once, from the first byte to the last. */
    private boolean isUsable(Generation generation) {
        if (generation == null) {
            return false;
        }
        if (generation.isSuspect() && generation.file().isPresent()) {
            generation.suspect(opening.recheck(generation.file().get()).isPresent());
        }
        return !generation.isSuspect();
    }

    /** Visitors wait for this no longer than the settings allow; then it goes on beside them. At the start nobody waits. */
    private void warm(Generation next) {
        if (config.warmUp().isZero() || warmUps.isEmpty() || !next.enter()) {
            return;
        }
        Thread warming = new Thread(() -> {
            try {
                warmUps.forEach(warmUp -> warmUp.ask(new Reading(engine, next)));
            } catch (WarehouseException e) {
                Log.debugf(e, "Warming stopped snapshot=%s", next.catalog());
            } finally {
                next.leave();
            }
        }, "warm-" + next.catalog());
        warming.setDaemon(true);
        warming.start();
        if (current == null) {
            return;
        }
        try {
            warming.join(config.warmUp().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean move(Generation next, String reason) {
        Generation old = current;
        current = next;
        switches.incrementAndGet();
        Log.infof("Snapshot opened id=%s", next.file().map(SnapshotFile::id).orElse("none"));
        settle(reason);
        if (old != null) {
            old.leave();
        }
        detachDrained();
        return true;
    }

    /** Says once, not each second, that something else is served than should be, and when that is over. */
    private void settle(String reason) {
        if (!Objects.equals(trouble, reason)) {
            trouble = reason;
            String served = snapshot().map(SnapshotFile::id).orElse("none");
            if (reason == null) {
                Log.infof("Snapshot is again the one that CURRENT names id=%s", served);
            } else {
                Log.warnf("Snapshot fallback serves id=%s because %s", served, reason);
            }
        }
    }

    private void detachDrained() {
        int waiting = drained.size();
        for (int i = 0; i < waiting; i++) {
            Generation generation = drained.poll();
            if (generation != null && !opening.detach(generation)) {
                drained.add(generation);
            }
        }
    }
}
