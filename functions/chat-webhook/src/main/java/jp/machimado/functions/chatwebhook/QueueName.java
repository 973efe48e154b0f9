package jp.machimado.functions.chatwebhook;

import java.util.regex.Pattern;
import jp.machimado.seal.Sha256;

/// A name as SQS takes it for a message group or against duplicates: at most 128 letters, digits
/// and signs of ASCII (AWS, SendMessage). Any other becomes its hash.
final class QueueName {

    private static final Pattern TAKEN = Pattern.compile("[!-~]{1,128}");

    private QueueName() {}

    static String of(String name) {
        return TAKEN.matcher(name).matches() ? name : Sha256.hex(name);
    }
}
