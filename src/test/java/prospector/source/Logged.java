package prospector.source;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What is logged while a test runs. */
public final class Logged extends Handler implements AutoCloseable {
    private final PatternFormatter formatter = new PatternFormatter("%s%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    public Logged() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(formatter.format(ExtLogRecord.wrap(entry)));
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
