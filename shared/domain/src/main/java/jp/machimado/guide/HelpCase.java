package jp.machimado.guide;

/// What a help line is for.
public enum HelpCase {
    FIRE_AMBULANCE,
    POLICE,
    VOICELESS_FIRE,
    VOICELESS_POLICE,
    VOICELESS_RELAY,
    SUICIDE,
    DV,
    CHILD_ABUSE,
    SEXUAL_VIOLENCE,
    CHILD,
    FOREIGN
}
