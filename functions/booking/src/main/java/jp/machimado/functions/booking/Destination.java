package jp.machimado.functions.booking;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.machimado.web.Address;
import jp.machimado.web.Form;

/// Where somebody asks to be brought once they are signed in: pages of ours and no others, since
/// whoever makes a link could else lead people away from under the town's name (CWE-601).
final class Destination {

    private static final String PART = "/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)?";
    private static final Pattern OURS =
            Pattern.compile(
                    "(/(?:spaces|calendar)(?:" + PART + "){0,4})(?:\\?([A-Za-z0-9_=&-]{0,200}))?");
    private static final String LANGUAGE = "lang";

    private Destination() {}

    /// The page that `to` names, without its language; empty when it is none of ours.
    static Optional<Address> of(String to) {
        var matcher = OURS.matcher(to);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var address = Address.of(matcher.group(1));
        var query = Optional.ofNullable(matcher.group(2)).map(Form::parse).orElse(Form.EMPTY);
        for (var field : query.fields().entrySet()) {
            if (!field.getKey().equals(LANGUAGE)) {
                address = address.with(field.getKey(), field.getValue());
            }
        }
        return Optional.of(address);
    }
}
