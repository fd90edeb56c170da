package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rejoinder.SharedData;

/** What the model reads is what it was trained on: every piece of every development article, by its fingerprint. */
class TrainingInputTest {

    @ParameterizedTest
    @EnumSource(Profile.class)
    void developmentArticlesAreEncodedAsInTraining(Profile profile, @TempDir Path folder)
            throws IOException, GeneralSecurityException {
        Path articles = SharedData.path("data/polnear/dev.jsonl");
        Path encoded = folder.resolve("encoded.jsonl");
        Encode.main(new String[] {articles.toString(), encoded.toString()});
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(encoded));
        assertThat(HexFormat.of().formatHex(digest))
                .as("the encoder's input changed: train the model again, or undo the change")
                .isEqualTo(new ModelFiles(profile.producer()).manifest().getProperty("dev.encoded.sha256"));
    }
}
