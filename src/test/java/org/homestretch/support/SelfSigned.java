package org.homestretch.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.util.FileSystemUtils;

/** A certificate for localhost that nobody vouches for, made by the JDK's keytool, and its key as PEM files. */
public final class SelfSigned {

    private static final String PASSWORD = "for this test alone";
    private static final Path FOLDER = Path.of("target/tls-" + System.getProperty("test.process", "process-1"));

    private final KeyStore store;

    private SelfSigned(KeyStore store) {
        this.store = store;
    }

    public static SelfSigned make() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve("store.p12");
            keytool(file);
            var made = new SelfSigned(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
            made.write();
            return made;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Path certificate() {
        return FOLDER.resolve("certificate.pem").toAbsolutePath();
    }

    public Path privateKey() {
        return FOLDER.resolve("key.pem").toAbsolutePath();
    }

    /** Trusts this certificate alone. */
    public SSLContext trusting() {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("self", store.getCertificate("self"));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void keytool(Path file) throws IOException {
        var command = Path.of(System.getProperty("java.home"), "bin", "keytool") + " -genkeypair -alias self -keyalg EC"
                + " -dname CN=localhost -ext san=dns:localhost,ip:127.0.0.1 -validity 30 -storetype PKCS12 -keystore "
                + file;
        var arguments = new java.util.ArrayList<>(java.util.List.of(command.split(" ")));
        arguments.addAll(java.util.List.of("-storepass", PASSWORD));
        try {
            if (new ProcessBuilder(arguments).inheritIO().start().waitFor() != 0)
                throw new IllegalStateException("keytool failed");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void write() throws IOException, GeneralSecurityException {
        pem(certificate(), "CERTIFICATE", store.getCertificate("self").getEncoded());
        pem(
                privateKey(),
                "PRIVATE KEY",
                store.getKey("self", PASSWORD.toCharArray()).getEncoded());
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }
}
