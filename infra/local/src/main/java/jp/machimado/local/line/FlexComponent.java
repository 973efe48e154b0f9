package jp.machimado.local.line;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The components of a Flex Message and the properties each of them knows (LINE's Messaging API
/// reference, "Flex Message").
enum FlexComponent {
    BUBBLE(""),
    BOX("layout contents"),
    BUTTON("action"),
    IMAGE("url"),
    VIDEO("url previewUrl altContent"),
    ICON("url"),
    TEXT(""),
    SPAN("text"),
    SEPARATOR(""),
    FILLER("");

    private static final String OFFSETS =
            "margin:SPACING position:POSITION offsetTop:LENGTH offsetBottom:LENGTH"
                    + " offsetStart:LENGTH offsetEnd:LENGTH";

    private static final Map<FlexComponent, Map<String, FlexValue>> KNOWN = known();

    private final String required;

    FlexComponent(String required) {
        this.required = required;
    }

    /// The properties without which LINE refuses it.
    List<String> required() {
        return required.isEmpty() ? List.of() : List.of(required.split(" ", -1));
    }

    /// What the property `name` must be; empty when the component has no such property.
    Optional<FlexValue> kindOf(String name) {
        return Optional.ofNullable(KNOWN.getOrDefault(this, Map.of()).get(name));
    }

    /// The component that calls itself `type`.
    static Optional<FlexComponent> of(String type) {
        return Arrays.stream(values())
                .filter(component -> component.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
    }

    private static Map<FlexComponent, Map<String, FlexValue>> known() {
        var known = new EnumMap<FlexComponent, Map<String, FlexValue>>(FlexComponent.class);
        known.put(
                BUBBLE,
                table(
                        "size:BUBBLE_SIZE direction:DIRECTION header:OBJECT hero:OBJECT body:OBJECT"
                                + " footer:OBJECT styles:OBJECT action:ACTION"));
        known.put(
                BOX,
                table(
                        "layout:LAYOUT contents:LIST backgroundColor:COLOUR borderColor:COLOUR"
                                + " borderWidth:BORDER cornerRadius:LENGTH width:LENGTH"
                                + " maxWidth:LENGTH height:LENGTH maxHeight:LENGTH flex:NUMBER"
                                + " spacing:SPACING paddingAll:LENGTH paddingTop:LENGTH"
                                + " paddingBottom:LENGTH paddingStart:LENGTH paddingEnd:LENGTH"
                                + " action:ACTION justifyContent:JUSTIFY alignItems:ALIGN_ITEMS"
                                + " background:OBJECT ",
                        OFFSETS));
        known.put(
                BUTTON,
                table(
                        "action:ACTION flex:NUMBER height:BUTTON_HEIGHT style:BUTTON_STYLE"
                                + " color:COLOUR gravity:GRAVITY adjustMode:ADJUST"
                                + " scaling:BOOLEAN ",
                        OFFSETS));
        known.put(
                IMAGE,
                table(
                        "url:ADDRESS flex:NUMBER align:ALIGN gravity:GRAVITY size:SIZE"
                                + " aspectRatio:RATIO aspectMode:ASPECT_MODE backgroundColor:COLOUR"
                                + " action:ACTION animated:BOOLEAN ",
                        OFFSETS));
        known.put(
                VIDEO,
                table(
                        "url:ADDRESS previewUrl:ADDRESS altContent:OBJECT aspectRatio:RATIO"
                                + " action:ACTION"));
        known.put(ICON, table("url:ADDRESS size:SIZE scaling:BOOLEAN aspectRatio:RATIO ", OFFSETS));
        known.put(
                TEXT,
                table(
                        "text:ANY_TEXT contents:LIST flex:NUMBER size:SIZE scaling:BOOLEAN"
                                + " align:ALIGN gravity:GRAVITY wrap:BOOLEAN lineSpacing:LENGTH"
                                + " maxLines:NUMBER weight:WEIGHT color:COLOUR action:ACTION"
                                + " style:STYLE decoration:DECORATION adjustMode:ADJUST ",
                        OFFSETS));
        known.put(
                SPAN,
                table(
                        "text:ANY_TEXT color:COLOUR size:SIZE weight:WEIGHT style:STYLE"
                                + " decoration:DECORATION"));
        known.put(SEPARATOR, table("margin:SPACING color:COLOUR"));
        known.put(FILLER, table("flex:NUMBER"));
        return known;
    }

    private static Map<String, FlexValue> table(String... lists) {
        var table = new HashMap<String, FlexValue>();
        for (var pair : String.join("", lists).split(" ", -1)) {
            var colon = pair.indexOf(':');
            table.put(pair.substring(0, colon), FlexValue.valueOf(pair.substring(colon + 1)));
        }
        return Map.copyOf(table);
    }
}
