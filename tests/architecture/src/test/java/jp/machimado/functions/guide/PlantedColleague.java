package jp.machimado.functions.guide;

import jp.machimado.functions.chatwebhook.ChatWebhookFunction;

/// Breaks a rule of the architecture, to show that it fires: functions do not know each other.
public final class PlantedColleague {
    private PlantedColleague() {}

    static Object call() {
        return new ChatWebhookFunction();
    }
}
