/**
 * The one filter of all statistics: its parts, its address, and what it leaves. Start at
 * {@link prospector.web.filter.StatFilter}.
 */
package prospector.web.filter;
