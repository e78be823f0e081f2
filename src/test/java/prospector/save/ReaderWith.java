package prospector.save;

import javax.xml.stream.XMLInputFactory;

import prospector.game.ReferenceData;

/** Readers over other XML parsers, for comparison. */
public final class ReaderWith {
    private ReaderWith() {
    }

    public static SaveReader parser(XMLInputFactory factory) {
        return new SaveReader(SaveLimits.DEFAULT, new ReferenceData(), new XmlParser(factory));
    }
}
