package prospector.web.error;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error as RFC 9457 writes it.
 *
 * @param type address of a description; {@code about:blank}: the status says it all
 * @param title the status in words
 * @param status HTTP status
 * @param detail what is wrong with this request
 * @param instance path of the request
 * @param parameter the parameter that was not understood; null: it was something else
 * @param id the mark of this failure in the log; null: not a failure of the server
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance, String parameter, String id) {
    /** A problem that its status and sentence describe. */
    public static Problem of(int status, String title, String detail, String instance) {
        return new Problem("about:blank", title, status, detail, instance, null, null);
    }

    Problem withParameter(String name) {
        return new Problem(type, title, status, detail, instance, name, id);
    }

    Problem withId(String mark) {
        return new Problem(type, title, status, detail, instance, parameter, mark);
    }
}
