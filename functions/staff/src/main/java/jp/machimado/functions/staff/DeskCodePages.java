package jp.machimado.functions.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.staff.Role;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.booking.DeskPoster;
import jp.machimado.words.Language;

/// The spaces, and the codes that are printed and put up there.
final class DeskCodePages {

    private final Counter counter;

    DeskCodePages(Counter counter) {
        this.counter = counter;
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/spaces", Act.of(this::list, Role.DESK, Role.EDITOR),
                "GET /staff/spaces/*/code", Act.of(this::poster, Role.DESK, Role.EDITOR),
                "GET /staff/spaces/*/reissue", Act.of(this::ask, Role.DESK, Role.EDITOR),
                "POST /staff/spaces/*/reissue", Act.of(this::reissue, Role.DESK, Role.EDITOR));
    }

    private Answer list(Call call) {
        var rows = Rows.of(counter, call);
        var site = rows.site(call);
        if (site.isEmpty()) {
            return counter.missing(call);
        }
        var model = new HashMap<String, Object>();
        model.put("site", site.get());
        model.put("sites", rows.sites(site.get()));
        model.put("spaces", rows.choices(rows.spaces().at(site.get().id())));
        return counter.show(call, "spaces", model);
    }

    private Answer poster(Call call) {
        return withSpace(
                call,
                space -> {
                    int generation = counter.deskCodes().generation(space.id());
                    var address = counter.deskCode().get().address(space.id(), generation);
                    var place = counter.office().spaces().site(space.site()).orElseThrow();
                    counter.seen(call, "desk-code", space.id().value());
                    return Answer.of(
                            counter.site()
                                    .show(
                                            200,
                                            "booking/poster",
                                            counter.site().page(Address.of("/spaces"), Language.JA),
                                            Caching.NONE,
                                            Map.of(
                                                    "poster",
                                                    new DeskPoster(place, space, address))));
                });
    }

    private Answer ask(Call call) {
        return withSpace(
                call,
                space ->
                        counter.show(
                                call,
                                "reissue",
                                Map.of(
                                        "id",
                                        space.id().value(),
                                        "name",
                                        space.name().in(Language.JA))));
    }

    /// The old code stops working at once, so that the new one is shown to be printed.
    private Answer reissue(Call call) {
        return withSpace(
                call,
                space -> {
                    counter.deskCodes().reissue(space.id());
                    counter.seen(call, "desk-code-reissued", space.id().value());
                    return Counter.then("/staff/spaces/" + space.id() + "/code");
                });
    }

    private Answer withSpace(Call call, Function<Space, Answer> does) {
        Optional<Space> space = call.space().flatMap(counter.office().spaces()::space);
        return space.map(does).orElseGet(() -> counter.missing(call));
    }
}
