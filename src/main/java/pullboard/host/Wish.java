package pullboard.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a second process asks the owner of the folder for.
///
/// @param arguments the command with its options; empty: show the window
/// @param folder the working folder of whoever asks, for relative paths
/// @param language its language tag
public record Wish(List<String> arguments, String folder, String language) {
    private static final int MOST_ARGUMENTS = 10_000;

    public Wish {
        arguments = List.copyOf(arguments);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeInt(arguments.size());
            for (String argument : arguments) {
                write(data, argument);
            }
            write(data, folder);
            write(data, language);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static Wish from(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = data.readInt();
        if (count < 0 || count > MOST_ARGUMENTS) {
            throw new IOException("so many arguments cannot be: " + count);
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(read(data));
        }
        return new Wish(arguments, read(data), read(data));
    }

    private static void write(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String read(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > data.available()) {
            throw new IOException("so long a text cannot be: " + length);
        }
        return new String(data.readNBytes(length), StandardCharsets.UTF_8);
    }
}
