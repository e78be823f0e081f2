package prospector.ingest.doctor;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import prospector.ingest.sync.SyncSettings;

/** Looks at everything that a sync and the server stand on. */
@ApplicationScoped
public class Doctor {
    private final SettingChecks settings;
    private final DataChecks data;
    private final MachineChecks machine;
    private final ServiceChecks services;
    private final SyncSettings sync;

    @Inject
    Doctor(SettingChecks settings, DataChecks data, MachineChecks machine, ServiceChecks services, SyncSettings sync) {
        this.settings = settings;
        this.data = data;
        this.machine = machine;
        this.services = services;
        this.sync = sync;
    }

    /** For stand-ins, which override what they are asked. */
    protected Doctor() {
        this(null, null, null, null, null);
    }

    /** Looks without sending a request. */
    public DoctorReport examine() {
        return new DoctorReport(all(), sync.missing());
    }

    /** Looks, and spends one request of each configured service to prove key and names. */
    public DoctorReport examineAndAsk() {
        List<Check> asked = services.ask();
        List<Check> checks = all();
        checks.addAll(asked);
        return new DoctorReport(checks, sync.missing());
    }

    private List<Check> all() {
        List<Check> checks = new ArrayList<>(settings.all());
        checks.addAll(data.all());
        checks.addAll(machine.all());
        checks.addAll(services.all());
        return checks;
    }
}
