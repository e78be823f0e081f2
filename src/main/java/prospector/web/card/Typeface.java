package prospector.web.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of a font's letters, so that a card needs no fonts of the machine and looks the same on each. */
final class Typeface {
    private static final String MORE = "…";

    /** A letter in units of the font. */
    private record Letter(Shape outline, int advance) {
    }

    private final TrueTypeFont font;
    private final CmapLookup index;
    private final double unitsPerEm;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.index = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Reads a font.
     *
     * @param resource a TrueType file of the class path
     */
    static Typeface read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + resource + " cannot be read.", e);
        }
    }

    /** Width of a text in pixels, at so many pixels an em. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> letter(letter).advance()).sum() * size / unitsPerEm;
    }

    /** The text, or as much of its beginning as has room, in pixels. */
    String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + MORE, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /** The outline of a text whose baseline begins at this point. */
    Shape outline(String text, double size, double x, double y) {
        Path2D.Double whole = new Path2D.Double();
        double scale = size / unitsPerEm;
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            Letter letter = letter(codePoint);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            whole.append(place.createTransformedShape(letter.outline()), false);
            at += letter.advance() * scale;
        }
        return whole;
    }

    private Letter letter(int codePoint) {
        return letters.computeIfAbsent(codePoint, this::read);
    }

    /** A letter that the font lacks is the box that the font has for it. */
    private Letter read(int codePoint) {
        try {
            int id = index.getGlyphId(codePoint);
            GlyphData glyph = font.getGlyph().getGlyph(id);
            return new Letter(glyph == null ? new Path2D.Double() : glyph.getPath(), font.getAdvanceWidth(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The letter " + Character.toString(codePoint) + " cannot be read from the font.", e);
        }
    }
}
