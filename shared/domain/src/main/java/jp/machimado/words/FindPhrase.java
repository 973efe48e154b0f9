package jp.machimado.words;

/// What the pages say on which one finds a free space, or books several at once.
public enum FindPhrase implements Phrase {
    BY_TIME,
    BY_TIME_LEAD,
    BY_PLACE,
    KIND,
    KIND_DESK,
    KIND_ROOM,
    KIND_STAY,
    FIND,
    FOUND,
    FOUND_UNSURE,
    FOUND_NONE,
    NEAREST,
    NEAREST_NONE,
    WORKATION,
    WORKATION_LEAD,
    UP_TO,
    ONE_RULE,
    DESKS_EACH_DAY,
    DESKS_LEAD,
    DESKS_COUNT,
    ANY_DESK,
    PROGRAMME,
    PROGRAMME_NAME,
    PROGRAMME_NONE,
    HOLD_ALL,
    WEEK,
    WEEK_BEFORE,
    WEEK_AFTER,
    WEEK_FREE,
    WEEK_PART,
    WEEK_TAKEN,
    WEEK_CLOSED,
    WEEK_SHUT,
    WEEK_OVER,
    REPEAT,
    REPEAT_LEAD,
    REPEAT_SIGN_IN,
    REPEAT_WEEKS,
    REPEAT_CLASH,
    REPEAT_SKIP,
    REPEAT_STOP,
    REPEAT_LOOK,
    REPEAT_DATES,
    REPEAT_FREE,
    REPEAT_DO,
    REPEAT_DONE,
    REPEAT_BOOKED,
    REPEAT_NOT;

    @Override
    public String area() {
        return "find";
    }
}
