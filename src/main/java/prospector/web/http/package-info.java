/**
 * What every answer has and every request must be, whichever resource it concerns: limits, headers, compression, stored
 * assets. Start with {@link prospector.web.http.RequestRules} (what is refused) and
 * {@link prospector.web.http.SecurityHeaders} (what each answer says).
 */
package prospector.web.http;
