/**
 * Reads save files of <em>Old World</em>. In comes an archive from a stranger, out comes a {@link prospector.save.ParsedSave}:
 * one
 * list of rows per table of a snapshot, or a {@link prospector.save.SaveFormatException} that names the reason. Start at
 * {@link prospector.save.SaveReader}; the readers collect what the document says in one pass, the {@code …Rows} classes decide
 * what it means once everything is known, so the order of the sections does not matter.
 */
package prospector.save;
