package jp.machimado.web.booking;

import java.util.List;
import jp.machimado.booking.space.Audience;
import jp.machimado.web.Form;

/// The kind of user that somebody says to be; the desk may ask for proof.
public final class Stated {

    /// What one may say: nobody becomes staff by saying so.
    public static final List<Audience> KINDS =
            List.of(Audience.VISITOR, Audience.RESIDENT, Audience.TOWN_BUSINESS);

    private Stated() {}

    /// What `form` says; a visitor where it says nothing that one may say.
    public static Audience in(Form form) {
        return KINDS.stream()
                .filter(kind -> form.first("audience").filter(kind.name()::equals).isPresent())
                .findFirst()
                .orElse(Audience.VISITOR);
    }
}
