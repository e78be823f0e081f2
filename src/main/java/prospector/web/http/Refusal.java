package prospector.web.http;

import java.util.Map;

/**
 * Why a request is not even looked at. Repeats nothing of the request.
 *
 * @param status HTTP status
 * @param title the status in words
 * @param detail what is wrong and what helps, in one sentence
 * @param headers further headers of the answer
 * @param last whether the connection ends with the answer, because content that nobody wants may still come
 */
record Refusal(int status, String title, String detail, Map<String, String> headers, boolean last) {
    static Refusal bad(String detail) {
        return new Refusal(400, "Bad request", detail, Map.of(), false);
    }
}
