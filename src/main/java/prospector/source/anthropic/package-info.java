/**
 * The Messages API of Anthropic: one question, one text. Start at {@link prospector.source.anthropic.Anthropic}.
 */
package prospector.source.anthropic;
