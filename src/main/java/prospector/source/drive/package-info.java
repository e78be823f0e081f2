/**
 * Google Drive, version 3: the folder of oversized saves and single files that attachments link to. Start with
 * {@link prospector.source.drive.Drive}.
 */
package prospector.source.drive;
