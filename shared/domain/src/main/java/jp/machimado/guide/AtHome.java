package jp.machimado.guide;

import jp.machimado.town.YesNo;

/// What holds when one cannot come to the town hall (役場に行けないとき).
///
/// @param inPerson must one come in person
/// @param byPost can it be sent
/// @param byProxy can another person do it
/// @param proxyBrings what that person brings, in Japanese; empty while 未確認
/// @param seal is a seal (はんこ) needed
/// @param homeVisit does somebody come to one's home
public record AtHome(
        YesNo inPerson,
        YesNo byPost,
        YesNo byProxy,
        String proxyBrings,
        YesNo seal,
        YesNo homeVisit) {}
