package jp.machimado.guide;

import jp.machimado.conversation.Button;

/// Breaks a rule of the architecture, to show that it fires: the guide does not know the
/// conversation.
public final class PlantedTalker {
    private PlantedTalker() {}

    static String button(Button button) {
        return button.postback();
    }
}
