package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.logging.Log;
import prospector.save.SavePlayer;

/**
 * What stands for the online accounts of the players: a hash with a secret salt, so that equal accounts are seen without
 * knowing any. Kept by save in {@code sources/accounts.json}, because an account is not in a snapshot; never shown, never
 * logged.
 */
final class Accounts {
    private static final String FILE = "sources/accounts.json";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 32;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final byte[] salt;
    private final Map<String, Map<Integer, String>> saves;
    private boolean changed;

    private Accounts(Path file, byte[] salt, Map<String, Map<Integer, String>> saves) {
        this.file = file;
        this.salt = salt;
        this.saves = saves;
    }

    /** What is kept under a data directory. A missing or broken file is as if no save had been read yet. */
    static Accounts in(Path data) {
        Path file = data.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                JsonNode root = JSON.readTree(file.toFile());
                byte[] salt = HexFormat.of().parseHex(root.path("salt").asText());
                if (salt.length == SALT_BYTES) {
                    return new Accounts(file, salt, saves(root.path("saves")));
                }
            } catch (IOException | IllegalArgumentException e) {
                Log.debugf("Cannot be read, and is made anew: file=%s cause=%s", file, e.getClass().getSimpleName());
            }
            Log.warnf("%s is damaged and is made anew; all saves are read again once.", file);
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Accounts(file, salt, new HashMap<>());
    }

    /** Whether the accounts of this save are known. */
    boolean know(SaveFile save) {
        return saves.containsKey(save.sha256());
    }

    /** What stands for the account of each player of this save; players without one are left out. */
    Map<Integer, String> of(SaveFile save) {
        return saves.getOrDefault(save.sha256(), Map.of());
    }

    /** Takes the accounts of a save that was read. */
    Map<Integer, String> add(SaveFile save, List<SavePlayer> players) {
        Map<Integer, String> hashes = players.stream().filter(player -> player.onlineId() != null)
                .collect(Collectors.toMap(SavePlayer::player, player -> hash(player.onlineId())));
        changed |= !hashes.equals(saves.put(save.sha256(), hashes));
        return hashes;
    }

    /** Keeps the accounts of these saves and forgets the others. */
    void keep(Collection<SaveFile> present) {
        Set<String> wanted = present.stream().map(SaveFile::sha256).collect(Collectors.toSet());
        changed |= saves.keySet().retainAll(wanted);
        if (!changed) {
            return;
        }
        Map<String, Object> root = new TreeMap<>();
        root.put("salt", HexFormat.of().formatHex(salt));
        root.put("saves", new TreeMap<>(saves));
        try {
            write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), ".accounts", ".tmp", onlyForTheOwner());
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        changed = false;
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    private static Map<String, Map<Integer, String>> saves(JsonNode node) {
        Map<String, Map<Integer, String>> saves = new HashMap<>();
        node.properties().forEach(save -> {
            Map<Integer, String> players = new HashMap<>();
            save.getValue().properties()
                    .forEach(player -> players.put(Integer.valueOf(player.getKey()), player.getValue().asText()));
            saves.put(save.getKey(), players);
        });
        return saves;
    }

    private String hash(String account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(account.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
