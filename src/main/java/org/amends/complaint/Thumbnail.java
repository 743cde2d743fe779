package org.amends.complaint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small picture of a large one, so that a page with twenty photographs does not send two hundred megabytes. */
final class Thumbnail {

    /** Pixels, twice what is drawn: screens are fine today. */
    private static final int SIDE = 320;

    /** Of a picture unpacked, 4 bytes each: a small file may unpack to gigabytes. */
    private static final long MOST_PIXELS = 30_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnail.class);

    private Thumbnail() {}

    /**
     * One at a time on a node, for the memory that it takes.
     *
     * @param picture opened anew each time
     * @return a JPEG; null if this is no picture that can be read, or too large a one
     */
    static synchronized byte @Nullable [] of(Supplier<InputStream> picture) {
        try {
            return isOfBearableSize(picture) ? small(picture) : null;
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("No thumbnail of a picture that cannot be read", unreadable);
            return null;
        }
    }

    private static boolean isOfBearableSize(Supplier<InputStream> picture) throws IOException {
        try (InputStream bytes = picture.get();
                ImageInputStream input = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    /** The right way up, as the camera noted it; on white where it is transparent. */
    private static byte[] small(Supplier<InputStream> picture) throws IOException {
        BufferedImage small;
        try (InputStream bytes = picture.get()) {
            small = Thumbnails.of(bytes).size(SIDE, SIDE).asBufferedImage();
        }
        BufferedImage opaque = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = opaque.createGraphics();
        drawing.drawImage(small, 0, 0, Color.WHITE, null);
        drawing.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(opaque, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
