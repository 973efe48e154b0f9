package jp.machimado.dynamodb.booking;

import java.util.Map;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Fields;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A notice as an item. Its retry key follows from its key.
final class NoticeItem {

    static final String STATE = "state";
    static final String ATTEMPTS = "attempts";
    static final String FIRST_TRIED = "first_tried";
    private static final String NOT_BEFORE = "not_before";

    private NoticeItem() {}

    /// One that waits.
    static Map<String, AttributeValue> of(Notice notice) {
        var fields =
                Fields.at(Keys.notice(notice.id()))
                        .set(STATE, Outbox.State.WAITING.name())
                        .set(ATTEMPTS, 0)
                        .set(NOT_BEFORE, notice.notBefore())
                        .expire(Retention.NOTICE.from(notice.notBefore()));
        return Due.NOTICES.mark(fields, notice.booking(), notice.notBefore()).map();
    }

    static Outbox.Claimed claimed(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        return new Outbox.Claimed(
                notice(fields), fields.number(ATTEMPTS), fields.instant(FIRST_TRIED));
    }

    static Outbox.Entry entry(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        var state = Outbox.State.valueOf(fields.text(STATE));
        return new Outbox.Entry(notice(fields), state, fields.number(ATTEMPTS));
    }

    private static Notice notice(Fields fields) {
        var id =
                Keys.noticeIn(fields.key())
                        .orElseThrow(() -> new IllegalStateException("no notice: " + fields.key()));
        return new Notice(id.booking(), id.version(), id.kind(), fields.instant(NOT_BEFORE));
    }
}
