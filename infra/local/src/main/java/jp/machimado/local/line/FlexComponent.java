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
    BUBBLE(
            "",
            "size:BUBBLE_SIZE direction:DIRECTION header:OBJECT hero:OBJECT body:OBJECT"
                    + " footer:OBJECT styles:OBJECT action:ACTION"),
    BOX(
            "layout contents",
            "layout:LAYOUT contents:LIST backgroundColor:COLOUR borderColor:COLOUR"
                    + " borderWidth:BORDER cornerRadius:LENGTH width:LENGTH"
                    + " maxWidth:LENGTH height:LENGTH maxHeight:LENGTH flex:NUMBER"
                    + " spacing:SPACING paddingAll:LENGTH paddingTop:LENGTH"
                    + " paddingBottom:LENGTH paddingStart:LENGTH paddingEnd:LENGTH"
                    + " action:ACTION justifyContent:JUSTIFY alignItems:ALIGN_ITEMS"
                    + " background:OBJECT "
                    + Place.OFFSETS),
    BUTTON(
            "action",
            "action:ACTION flex:NUMBER height:BUTTON_HEIGHT style:BUTTON_STYLE"
                    + " color:COLOUR gravity:GRAVITY adjustMode:ADJUST"
                    + " scaling:BOOLEAN "
                    + Place.OFFSETS),
    IMAGE(
            "url",
            "url:ADDRESS flex:NUMBER align:ALIGN gravity:GRAVITY size:SIZE"
                    + " aspectRatio:RATIO aspectMode:ASPECT_MODE backgroundColor:COLOUR"
                    + " action:ACTION animated:BOOLEAN "
                    + Place.OFFSETS),
    VIDEO(
            "url previewUrl altContent",
            "url:ADDRESS previewUrl:ADDRESS altContent:OBJECT aspectRatio:RATIO action:ACTION"),
    ICON("url", "url:ADDRESS size:SIZE scaling:BOOLEAN aspectRatio:RATIO " + Place.OFFSETS),
    TEXT(
            "",
            "text:ANY_TEXT contents:LIST flex:NUMBER size:SIZE scaling:BOOLEAN"
                    + " align:ALIGN gravity:GRAVITY wrap:BOOLEAN lineSpacing:LENGTH"
                    + " maxLines:NUMBER weight:WEIGHT color:COLOUR action:ACTION"
                    + " style:STYLE decoration:DECORATION adjustMode:ADJUST "
                    + Place.OFFSETS),
    SPAN(
            "text",
            "text:ANY_TEXT color:COLOUR size:SIZE weight:WEIGHT style:STYLE decoration:DECORATION"),
    SEPARATOR("", "margin:SPACING color:COLOUR"),
    FILLER("", "flex:NUMBER");

    /// What every component knows that has a place in a box.
    private static final class Place {
        private static final String OFFSETS =
                "margin:SPACING position:POSITION offsetTop:LENGTH offsetBottom:LENGTH"
                        + " offsetStart:LENGTH offsetEnd:LENGTH";
    }

    private static final Map<FlexComponent, Map<String, FlexValue>> KNOWN = known();

    private final String required;
    private final String properties;

    FlexComponent(String required, String properties) {
        this.required = required;
        this.properties = properties;
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
        for (var component : values()) {
            known.put(component, table(component.properties));
        }
        return known;
    }

    private static Map<String, FlexValue> table(String properties) {
        var table = new HashMap<String, FlexValue>();
        for (var pair : properties.split(" ", -1)) {
            var colon = pair.indexOf(':');
            table.put(pair.substring(0, colon), FlexValue.valueOf(pair.substring(colon + 1)));
        }
        return Map.copyOf(table);
    }
}
