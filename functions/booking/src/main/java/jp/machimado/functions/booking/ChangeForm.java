package jp.machimado.functions.booking;

import java.util.List;
import java.util.Map;
import jp.machimado.booking.Alternatives.Alternative;
import jp.machimado.booking.ledger.Use;
import jp.machimado.web.Address;
import jp.machimado.web.booking.Problem;

/// A form by which a booking is changed, as it is filled in.
interface ChangeForm {

    /// What is typed wrongly, before any rule of the town is asked.
    List<Problem> typedWrongly();

    /// The first of the booking's uses as it is wanted; asked only for what is typed rightly.
    Use first();

    /// The booking's uses when the first becomes `first`; nothing when not all of it can be had.
    List<Use> uses(Use first);

    /// Why [#uses] has nothing.
    Problem wanting();

    /// How many come.
    int people();

    /// What the form sends, so that it can be sent again by whoever is sure.
    Map<String, String> fields();

    /// The address of the form, filled in as `found` says but for its day and time.
    ///
    /// @param form without fields
    Address near(Address form, Alternative found);

    /// The name of the template that shows it.
    String template();

    /// What that template needs beside what every such form needs.
    Map<String, Object> model();
}
