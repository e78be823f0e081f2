/**
 * The original save of a match, for download where the operator allows it. Start at
 * {@link prospector.web.match.save.SaveResource}.
 */
package prospector.web.match.save;
