/**
 * The command line: one class per command turns arguments into one call and its report into lines, JSON and an exit code. No
 * command but {@code serve} binds a port. Start at {@link prospector.cli.ProspectorCommand}.
 */
package prospector.cli;
