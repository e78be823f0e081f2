/**
 * What is wrong with this installation, before it shows: settings, directories, disk, services, requests left. Costs nothing
 * unless asked to ask. Start with {@link prospector.ingest.doctor.Doctor}.
 */
package prospector.ingest.doctor;
