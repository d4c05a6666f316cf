package org.memberaccounts.vault.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Master keys in a directory of files, each 32 random bytes: {@code epoch-N.wrap} and {@code epoch-N.index} for every
 * epoch, {@code receipts-1.ed25519}, {@code idempotency-1.hmac}. The server makes no keys and doesn't start without
 * them: a key made by mistake would quietly begin a second history.
 */
@ApplicationScoped
class KeyDirectory implements MasterKeys {
    private static final String VARIABLE = KeyFolder.VARIABLE;
    private static final Pattern WRAPPING_FILE = Pattern.compile("epoch-(\\d+)\\.wrap");
    private static final int KEY_BYTES = 32;

    private final KeyFolder folder;
    private final Map<Integer, Aead> wrapping = new TreeMap<>();
    private final Map<Integer, Prf> index = new TreeMap<>();
    private Prf requests;
    private Ed25519Sign.KeyPair receiptsPair;
    private PublicKeySign receipts;

    @Inject
    KeyDirectory(KeyFolder folder) {
        this.folder = folder;
    }

    /** Reads the keys at the start, so that a deployment without them fails then, not at the first person. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @PostConstruct
    void read() {
        try {
            read(folder.path());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key files in " + VARIABLE + " can't be read. Look at the folder's permissions.", e);
        }
    }

    private void read(Path directory) throws IOException, GeneralSecurityException {
        for (int epoch : epochsIn(directory)) {
            wrapping.put(epoch, aead(secret(directory, "epoch-" + epoch + ".wrap")));
            index.put(epoch, hmac(secret(directory, "epoch-" + epoch + ".index")));
        }
        if (wrapping.isEmpty()) {
            throw new IllegalStateException(
                    "There is no epoch-N.wrap in " + VARIABLE + ". Restore the key files or make the first ones.");
        }
        requests = hmac(secret(directory, "idempotency-1.hmac"));
        receiptsPair = Ed25519Sign.KeyPair.newKeyPairFromSeed(
                secret(directory, "receipts-1.ed25519").toByteArray(InsecureSecretKeyAccess.get()));
        receipts = new Ed25519Sign(receiptsPair.getPrivateKey());
    }

    private static SortedSet<Integer> epochsIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            var epochs = new TreeSet<Integer>();
            files.map(file -> WRAPPING_FILE.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .forEach(name -> epochs.add(Integer.valueOf(name.group(1))));
            return epochs;
        }
    }

    private static SecretBytes secret(Path directory, String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "The key file " + name + " is missing in " + VARIABLE + ". Restore it; the server makes none.");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("The key file " + name + " has " + bytes.length + " bytes instead of "
                    + KEY_BYTES + ". Restore it.");
        }
        return SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
    }

    @AccessesPartialKey
    static Aead aead(SecretBytes key) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        return AesGcmJce.create(
                AesGcmKey.builder().setParameters(parameters).setKeyBytes(key).build());
    }

    @AccessesPartialKey
    private static Prf hmac(SecretBytes key) throws GeneralSecurityException {
        HmacPrfParameters parameters = HmacPrfParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        return PrfHmacJce.create(
                HmacPrfKey.builder().setParameters(parameters).setKeyBytes(key).build());
    }

    @Override
    public SortedSet<Integer> epochs() {
        return new TreeSet<>(wrapping.keySet());
    }

    @Override
    public Aead wrapping(int epoch) {
        return present(wrapping.get(epoch), epoch);
    }

    @Override
    public Prf index(int epoch) {
        return present(index.get(epoch), epoch);
    }

    @Override
    public Prf requests() {
        return requests;
    }

    @Override
    public PublicKeySign documents() {
        return receipts;
    }

    @Override
    public byte[] documentsPublicKey() {
        return receiptsPair.getPublicKey();
    }

    private static <K> K present(K key, int epoch) {
        if (key == null) {
            throw new IllegalStateException("There is no key of epoch " + epoch + " in " + VARIABLE + ".");
        }
        return key;
    }
}
