package pullboard.view.scan;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// Sounds for a noisy shop: one high tone for done, two for care, one long low one for no. A PC without loudspeakers
/// stays silent.
final class Tones {
    private static final System.Logger LOG = System.getLogger(Tones.class.getName());
    private static final float RATE = 22_050;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    /// Plays what belongs to the tone and returns at once.
    void play(Outcome.Tone tone) {
        byte[] sound = switch (tone) {
            case DONE -> join(tone(1_320, 120));
            case CARE -> join(tone(880, 110), tone(0, 70), tone(880, 110));
            case NO -> join(tone(220, 450));
        };
        Thread.ofVirtual().name("tone").start(() -> play(sound));
    }

    private static void play(byte[] sound) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            line.write(sound, 0, sound.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException silent) {
            LOG.log(System.Logger.Level.DEBUG, "no sound", silent);
        }
    }

    /// A sine that swells and fades, so that it does not click.
    static byte[] tone(double hertz, int milliseconds) {
        int samples = (int) (RATE * milliseconds / 1000);
        byte[] sound = new byte[samples * 2];
        for (int i = 0; i < samples; i++) {
            double edge = Math.min(1, Math.min(i, samples - i) / (RATE * 0.01));
            short value = (short) (Math.sin(2 * Math.PI * hertz * i / RATE) * edge * 0.5 * Short.MAX_VALUE);
            sound[2 * i] = (byte) value;
            sound[2 * i + 1] = (byte) (value >> 8);
        }
        return sound;
    }

    private static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
