package jp.machimado.functions.chatwebhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A name as SQS takes it for a message group or against duplicates: at most 128 letters, digits
/// and signs of ASCII (AWS, SendMessage). Any other becomes its hash.
final class QueueName {

    private static final Pattern TAKEN = Pattern.compile("[!-~]{1,128}");

    private QueueName() {}

    static String of(String name) {
        return TAKEN.matcher(name).matches() ? name : hash(name);
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
