/** The answers for operators and platforms. */
package prospector.web.status;
