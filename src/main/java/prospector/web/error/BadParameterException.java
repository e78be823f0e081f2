package prospector.web.error;

import jakarta.ws.rs.BadRequestException;

/** A parameter of the address cannot be understood: answered with 400 naming it. */
public final class BadParameterException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * Says which parameter is meant.
     *
     * @param parameter its name in the address
     * @param expected what would have been understood, in words
     */
    public BadParameterException(String parameter, String expected) {
        super("The parameter “" + parameter + "” must be " + expected + ".");
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
