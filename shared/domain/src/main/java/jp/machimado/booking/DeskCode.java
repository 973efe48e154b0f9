package jp.machimado.booking;

import java.net.URI;
import java.util.Optional;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.seal.Seal;

/// The code that is printed at a space, by which whoever stands there checks in. Nobody can guess
/// it: it is a keyed hash of the space and of how often its code was issued anew, so that a code
/// that was copied is worth nothing once staff have printed the next.
public final class DeskCode {

    /// 128 bits: enough not to be guessed, few enough for a code that is easily read.
    private static final int BYTES = 16;

    private final Seal seal;
    private final String base;

    /// @param key a secret of at least 16 characters
    /// @param base of the web pages, without a slash at its end
    public DeskCode(String key, String base) {
        this.seal = Seal.under(key);
        this.base = base;
    }

    /// What is printed for `space` since its code was issued anew `generation` times.
    public URI address(SpaceId space, int generation) {
        return URI.create(base + "/spaces/desk/" + code(space, generation));
    }

    /// The one of `spaces` that `code` names, whether or not the code is its own.
    public static Optional<Space> named(String code, Spaces spaces) {
        return spaces.spaces().stream()
                .filter(space -> code.startsWith(space.id() + "."))
                .findFirst();
    }

    /// Whether `code` is that of `space` since it was issued anew `generation` times.
    public boolean isOf(String code, SpaceId space, int generation) {
        return Seal.isSame(code(space, generation), code);
    }

    private String code(SpaceId space, int generation) {
        return space + "." + seal.over("desk\n" + space + "\n" + generation, BYTES);
    }
}
