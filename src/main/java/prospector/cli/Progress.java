package prospector.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a command is: a bar on a terminal, a line for each step elsewhere. */
final class Progress implements AutoCloseable {
    private final Output output;
    private final String task;
    private ProgressBar bar;
    private int steps;
    private int done;

    Progress(Output output, String task) {
        this.output = output;
        this.task = task;
    }

    /** Again when more is found: then the new number counts. */
    void begin(int count) {
        steps = count;
        if (bar != null) {
            bar.maxHint(count);
        } else if (output.showsBar()) {
            bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(count).setStyle(ProgressBarStyle.ASCII).build();
        }
    }

    void step(String what) {
        done++;
        if (bar == null) {
            output.err().println(task + " " + done + "/" + steps + ": " + what);
            output.err().flush();
        } else {
            bar.setExtraMessage(" " + what).step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
