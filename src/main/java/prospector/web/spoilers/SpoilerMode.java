package prospector.web.spoilers;

import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;
import prospector.web.format.Query;

/** The mode of the page that is being made: {@code {inject:spoilers.…}} in templates. */
@Named("spoilers")
@RequestScoped
public class SpoilerMode {
    private final RoutingContext request;

    SpoilerMode(RoutingContext request) {
        this.request = request;
    }

    /** True when results are to be hidden. */
    public boolean isOn() {
        return mode().hideResults();
    }

    /** True when it is told who plays, but not the results. */
    public boolean isPairingsShown() {
        return mode() == Spoilers.PAIRINGS;
    }

    /** This page with nothing told. */
    public String hidden() {
        return address(Spoilers.HIDDEN);
    }

    /** This page with who plays, but without results. */
    public String pairings() {
        return address(Spoilers.PAIRINGS);
    }

    /** This page with everything. */
    public String shown() {
        return address(Spoilers.SHOWN);
    }

    /** What to add to the address of this page for others, {@code ?spoilers=0}; empty: nothing is hidden. */
    public String suffix() {
        return mode().suffix();
    }

    private Spoilers mode() {
        return Spoilers.orShown(request.request().getParam(Spoilers.PARAMETER));
    }

    private String address(Spoilers mode) {
        String others = Query.filled(request.request().query())
                .filter(parameter -> !parameter.startsWith(Spoilers.PARAMETER + "="))
                .map(parameter -> parameter + "&").collect(Collectors.joining());
        return request.request().path() + "?" + others + Spoilers.PARAMETER + "=" + mode.value();
    }
}
