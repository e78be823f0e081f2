package prospector.web.spoilers;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/** The mode of the page that is being made: {@code {inject:spoilers.…}} in templates. */
@Named("spoilers")
@RequestScoped
public class SpoilerMode {
    private final RoutingContext request;

    SpoilerMode(RoutingContext request) {
        this.request = request;
    }

    /** True when results are to be hidden; an address that cannot be understood hides nothing, it gets an error. */
    public boolean isOn() {
        return asked(Spoilers.HIDDEN) || isPairingsShown();
    }

    /** True when it is told who plays, but not the results. */
    public boolean isPairingsShown() {
        return asked(Spoilers.PAIRINGS);
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
        return isOn() ? (isPairingsShown() ? Spoilers.PAIRINGS : Spoilers.HIDDEN).suffix() : "";
    }

    private boolean asked(Spoilers mode) {
        return mode.value().equals(request.request().getParam(Spoilers.PARAMETER));
    }

    private String address(Spoilers mode) {
        String others = Arrays.stream(Objects.requireNonNullElse(request.request().query(), "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.endsWith("=")
                        && !parameter.startsWith(Spoilers.PARAMETER + "="))
                .map(parameter -> parameter + "&").collect(Collectors.joining());
        return request.request().path() + "?" + others + Spoilers.PARAMETER + "=" + mode.value();
    }
}
