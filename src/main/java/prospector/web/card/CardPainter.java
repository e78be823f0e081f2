package prospector.web.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

/** Draws cards as PNG, in the size that link previews of other sites expect. */
@ApplicationScoped
class CardPainter {
    /** In pixels. */
    static final int WIDTH = 1200;
    /** In pixels. */
    static final int HEIGHT = 630;

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/DejaVu";
    private static final Color PAGE = new Color(0xfaf7f1);
    private static final Color INK = new Color(0x211c16);
    private static final Color MUTED = new Color(0x655b4e);
    private static final Color ACCENT = new Color(0x8a3a14);
    private static final Color GOOD = new Color(0x2c6230);
    private static final double MARGIN = 80;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double LARGEST_TITLE = 84;
    private static final double SMALLEST_TITLE = 46;
    private static final double LINE = 76;

    /** How a text is written; the size in pixels. */
    private record Pen(Color colour, Typeface face, double size) {
    }

    private Typeface display;
    private Typeface text;
    private Typeface strong;

    /** The picture as the bytes of a PNG file. */
    byte[] png(Card card) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paint(canvas, card);
        } finally {
            canvas.dispose();
        }
        return encoded(picture);
    }

    private void paint(Graphics2D canvas, Card card) {
        openFonts();
        fill(canvas, PAGE, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        fill(canvas, ACCENT, new Rectangle2D.Double(0, 0, WIDTH, 14));
        double y = MARGIN + 34;
        if (card.eyebrow() != null) {
            write(canvas, new Pen(ACCENT, strong, 26), card.eyebrow().toUpperCase(Locale.ENGLISH), MARGIN, y);
        }
        double size = Math.max(SMALLEST_TITLE, Math.min(LARGEST_TITLE, LARGEST_TITLE * ROOM / display.width(card.title(),
                LARGEST_TITLE)));
        y += 30 + size;
        write(canvas, new Pen(INK, display, size), card.title(), MARGIN, y);
        y += 36;
        for (Card.Line line : card.lines()) {
            y += LINE;
            paint(canvas, line, y);
        }
        if (card.foot() != null) {
            write(canvas, new Pen(MUTED, text, 28), card.foot(), MARGIN, HEIGHT - 50);
        }
        String name = "Prospector";
        write(canvas, new Pen(MUTED, strong, 28), name, WIDTH - MARGIN - strong.width(name, 28), HEIGHT - 50);
    }

    private void paint(Graphics2D canvas, Card.Line line, double y) {
        double x = MARGIN;
        if (line.colour() != null) {
            fill(canvas, Color.decode(line.colour()), new RoundRectangle2D.Double(x, y - 36, 22, 44, 8, 8));
            x += 44;
        }
        Typeface face = line.won() ? strong : text;
        write(canvas, new Pen(INK, face, 42), line.text(), x, y);
        x += Math.min(ROOM, face.width(line.text(), 42)) + 20;
        if (line.detail() != null && x < WIDTH - 2 * MARGIN) {
            write(canvas, new Pen(MUTED, text, 32), line.detail(), x, y);
            x += text.width(line.detail(), 32) + 24;
        }
        if (line.won() && x < WIDTH - MARGIN) {
            fill(canvas, GOOD, tick(x, y));
        }
    }

    private static Path2D tick(double x, double y) {
        Path2D.Double tick = new Path2D.Double();
        tick.moveTo(x, y - 14);
        tick.lineTo(x + 6, y - 20);
        tick.lineTo(x + 15, y - 11);
        tick.lineTo(x + 36, y - 34);
        tick.lineTo(x + 42, y - 28);
        tick.lineTo(x + 15, y + 2);
        tick.closePath();
        return tick;
    }

    /** Writes a text as far as there is room to the right margin. */
    private static void write(Graphics2D canvas, Pen pen, String text, double x, double y) {
        String fitting = pen.face.fit(text, pen.size, WIDTH - MARGIN - x + 1);
        fill(canvas, pen.colour, pen.face.outline(fitting, pen.size, x, y));
    }

    private static void fill(Graphics2D canvas, Color colour, Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }

    /** Only when the first card is asked for: reading a font takes some tenths of a second. */
    private synchronized void openFonts() {
        if (strong == null) {
            display = Typeface.read(FONTS + "Serif-Bold.ttf");
            text = Typeface.read(FONTS + "Sans.ttf");
            strong = Typeface.read(FONTS + "Sans-Bold.ttf");
        }
    }

    /** Without the temporary file that ImageIO makes by itself. */
    private static byte[] encoded(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
