package jp.machimado.lambda;

import jp.machimado.booking.SendNotices.Sent;
import jp.machimado.booking.ledger.NoticeId;

/// Counts what came of notices. Of those that did not go out it notes which, by the number that
/// their readers know, and nothing of what they said or to whom.
public final class NoticeLog {

    private final Log log;

    public NoticeLog(Log log) {
        this.log = log;
    }

    /// Counts what came of notice `id`.
    public void count(Sent sent, NoticeId id) {
        switch (sent) {
            case NOT_NOW -> {
                // Somebody else counts it.
            }
            case SENT -> log.count(Metric.SENT, 1);
            case OVERTAKEN -> log.count(Metric.OVERTAKEN, 1);
            case UNREACHED -> log.count(Metric.UNREACHED, name(id));
            case TRY_AGAIN -> log.count(Metric.TRY_AGAIN, name(id));
            case MONTHLY_LIMIT -> log.count(Metric.MONTHLY_LIMIT, name(id));
            case UNCERTAIN -> log.count(Metric.UNCERTAIN, name(id));
            case REFUSED -> log.count(Metric.REFUSED, name(id));
        }
    }

    private static String name(NoticeId id) {
        var kind = id.kind().name().replace('_', '-');
        return id.booking().number() + "-" + id.version() + "-" + kind;
    }
}
