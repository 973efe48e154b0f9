package jp.machimado.functions.booking.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.functions.booking.api.Json;
import jp.machimado.town.YesNo;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// A space as search engines read it (JSON-LD, schema.org). Only confirmed facts are told.
public final class LinkedPlace {

    private static final String TYPE = "@type";

    private final String base;
    private final Json json = new Json();
    private final Phrasebook phrases = new Phrasebook();

    /// @param base of the web pages, without a slash at its end
    public LinkedPlace(String base) {
        this.base = base;
    }

    /// `space` of `site` for `<script type="application/ld+json">`: no text in it can end the
    /// element, or begin a comment.
    public String of(Site site, Space space, Language language) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put(TYPE, type(space));
        all.put("@id", base + "/spaces/" + site.id() + "/" + space.id());
        all.put("url", base + "/spaces/" + site.id() + "/" + space.id());
        all.put("name", space.name().in(language));
        all.put("containedInPlace", place(site, language));
        all.put("maximumAttendeeCapacity", space.people());
        all.put("publicAccess", true);
        all.put("amenityFeature", amenities(space, language));
        if (site.example()) {
            all.put("description", phrases.say(language, BookingPhrase.EXAMPLE));
        }
        return json.text(all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static String type(Space space) {
        return switch (space.kind()) {
            case ROOM -> "Room";
            case LODGING -> "Accommodation";
            case DESK, POOL, PROGRAMME, EQUIPMENT -> "Place";
        };
    }

    private Map<String, Object> place(Site site, Language language) {
        var all = new LinkedHashMap<String, Object>();
        all.put(TYPE, "CivicStructure");
        all.put("name", site.name().in(language));
        site.address().ifPresent(address -> all.put("address", address));
        site.phone().ifPresent(phone -> all.put("telephone", phone));
        if (site.example()) {
            all.put("description", phrases.say(language, BookingPhrase.EXAMPLE));
        }
        return all;
    }

    private List<Map<String, Object>> amenities(Space space, Language language) {
        var all = new ArrayList<Map<String, Object>>();
        for (var fact : AccessFact.values()) {
            if (space.access(fact) != YesNo.UNCONFIRMED) {
                var feature = new LinkedHashMap<String, Object>();
                feature.put(TYPE, "LocationFeatureSpecification");
                feature.put("name", phrases.say(language, BookingPhrase.valueOf(fact.name())));
                feature.put("value", space.access(fact) == YesNo.YES);
                all.add(feature);
            }
        }
        return all;
    }
}
