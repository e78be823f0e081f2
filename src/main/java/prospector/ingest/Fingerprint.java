package prospector.ingest;

import java.util.List;

import prospector.game.ReferenceData;
import prospector.save.SaveLimits;
import prospector.save.SaveReader;
import prospector.source.Digest;
import prospector.warehouse.Schema;

/**
 * What the content of a snapshot depends on, each as a hash: the same value, the same content.
 *
 * @param value over everything
 * @param reader over what decides how a save is read: another one, and every save is read again
 */
record Fingerprint(String value, String reader) {

    static String ofReader(SaveLimits limits, ReferenceData reference) {
        return Digest.sha256(SaveReader.VERSION + "\n" + limits + "\n" + reference.asText());
    }

    static Fingerprint of(String reader, List<SaveFile> accepted, String tournament) {
        StringBuilder input = new StringBuilder();
        input.append(Schema.VERSION).append('\n').append(reader).append('\n');
        accepted.forEach(file -> input.append(file.sha256()).append(' ').append(file.name()).append('\n'));
        return new Fingerprint(Digest.sha256(input.append(tournament).toString()), reader);
    }
}
