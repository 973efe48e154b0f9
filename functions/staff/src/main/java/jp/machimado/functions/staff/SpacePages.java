package jp.machimado.functions.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import jp.machimado.booking.EditSpaces;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.booking.staff.Role;
import jp.machimado.words.Language;
import jp.machimado.words.SpaceEditPhrase;
import jp.machimado.words.StaffPhrase;

/// Changing the rules of a space and what is said of it: what would change is shown before it does.
final class SpacePages {

    private final Counter counter;
    private final EditSpaces edits;

    SpacePages(Counter counter) {
        this.counter = counter;
        this.edits = new EditSpaces(counter.office(), counter.edited());
    }

    Map<String, Act> acts() {
        return Map.of(
                "GET /staff/spaces/*", Act.of(this::form, Role.EDITOR),
                "GET /staff/spaces/*/preview", Act.of(this::preview, Role.EDITOR),
                "POST /staff/spaces/*/save", Act.of(this::save, Role.EDITOR),
                "GET /staff/spaces/*/undo", Act.of(this::askToUndo, Role.EDITOR),
                "POST /staff/spaces/*/undo", Act.of(this::undo, Role.EDITOR));
    }

    /// A space with the rules and facts that count at this moment.
    private record Now(Space space, SpaceEdit edit) {}

    private Optional<Now> now(Call call) {
        var spaces = counter.edited().fresh();
        return call.space()
                .flatMap(spaces::space)
                .flatMap(space ->
                        SpaceEdit.of(spaces, space.rules().id()).map(edit -> new Now(space, edit)));
    }

    private Answer form(Call call) {
        return now(call)
                .map(now -> form(call, 200, now.space(), EditFields.of(now.space()), List.of()))
                .orElseGet(() -> counter.missing(call));
    }

    private Answer form(
            Call call, int status, Space space, Map<String, String> fields, List<String> problems) {
        var spaces = counter.office().spaces();
        var id = space.rules().id();
        var model = new HashMap<String, Object>();
        model.put("space", space);
        model.put("fields", fields);
        model.put("problems", problems);
        model.put("undo", edits.before(id).isPresent());
        model.put("broken", !edits.broken(id).isEmpty());
        model.put(
                "also",
                spaces.spaces().stream()
                        .filter(other -> other.rules().id().equals(id))
                        .map(other -> other.name().in(Language.JA))
                        .collect(Collectors.joining(" · ")));
        return counter.show(status, call, "space", model);
    }

    private Answer preview(Call call) {
        return asked(
                call, (now, edit) -> preview(call, now, edit, "save", typed(call, now.space())));
    }

    private Answer save(Call call) {
        return asked(call, (now, edit) -> keep(call, now, edit));
    }

    /// What `then` makes of the change that was typed; the form again when it cannot be read.
    private Answer asked(Call call, BiFunction<Now, SpaceEdit, Answer> then) {
        var now = now(call);
        if (now.isEmpty()) {
            return counter.missing(call);
        }
        var typed = typed(call, now.get().space());
        var form = new EditForm(counter.page(call), now.get().space(), typed);
        return form.read(now.get().edit())
                .map(edit -> then.apply(now.get(), edit))
                .orElseGet(() -> form(call, 400, now.get().space(), typed, form.problems()));
    }

    /// What would change, and which bookings would not fit; they name persons, so that it is
    /// written down who saw them.
    private Answer preview(
            Call call, Now now, SpaceEdit edit, String act, Map<String, String> fields) {
        var page = counter.page(call);
        var before = now.space();
        var changed = edit.as(before.rules().version() + 1);
        var after = counter.office().spaces().with(List.of(changed)).space(before.id());
        counter.seen(call, "space-preview", before.id().value());
        var model = new HashMap<String, Object>();
        model.put("space", after.orElse(before));
        model.put("differences", new EditWords(page).differences(before, after.orElse(before)));
        model.put("unfit", Rows.of(counter, call).all(edits.unfit(edit, call.now())));
        model.put("fields", fields);
        model.put("act", act);
        return counter.show(call, "spaceedit", model);
    }

    private Answer askToUndo(Call call) {
        return before(
                call, (now, edit) -> preview(call, now, edit, "undo", EditFields.of(now.space())));
    }

    private Answer undo(Call call) {
        return before(call, (now, edit) -> keep(call, now, edit));
    }

    /// What `then` makes of the rules as they were before the last change.
    private Answer before(Call call, BiFunction<Now, SpaceEdit, Answer> then) {
        return now(call)
                .flatMap(now ->
                        edits.before(now.edit().rules().id()).map(edit -> then.apply(now, edit)))
                .orElseGet(() -> counter.missing(call));
    }

    private Answer keep(Call call, Now now, SpaceEdit edit) {
        int seen = call.parsed("version", Integer::parseInt).orElse(0);
        var kept = edits.save(edit, seen);
        if (kept.isEmpty()) {
            return counter.say(call, 409, StaffPhrase.REFUSED_TITLE, SpaceEditPhrase.OVERTAKEN);
        }
        counter.seen(
                call, "space-edit", now.space().id() + " " + kept.get().rules().judgedBy().text());
        return Counter.then("/staff/spaces/" + now.space().id());
    }

    private static Map<String, String> typed(Call call, Space space) {
        return EditFields.of(space).keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> call.typed(name).orElse("")));
    }
}
