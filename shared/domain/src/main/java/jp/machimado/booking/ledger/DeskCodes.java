package jp.machimado.booking.ledger;

import jp.machimado.booking.space.SpaceId;

/// Remembers how often the code at each space was issued anew.
public interface DeskCodes {

    /// How often the code of `space` was issued anew: 0 when never.
    int generation(SpaceId space);

    /// Issues the code of `space` anew: the one before stops working at once.
    ///
    /// @return the generation of the new code
    int reissue(SpaceId space);
}
