package jp.machimado.testing.conversation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.conversation.Converse;
import jp.machimado.conversation.booking.BookingTurns;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Index;
import jp.machimado.guide.Target;
import jp.machimado.guide.TaskKind;
import jp.machimado.guide.Thresholds;
import jp.machimado.guide.TownPack;
import jp.machimado.pack.TownPackReader;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InMemoryContacts;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// Finds a few questions of the town's pack, word for word, and no others.
record KnownQuestions(Map<String, Target> targets) implements Index {

    static final String DOG = "inu-toroku-shibo";
    static final String ABOUT_A_DOG = "犬を登録したい";
    static final String ABOUT_A_DOG_IN_ENGLISH = "I want to register my dog";
    static final String ABOUT_NOTHING = "月の裏側について知りたい";

    /// What asks for booking.
    private static final Map<String, Target> TASKS =
            Map.of(
                    "明日の午後、席あいてる？", new Target.OfTask(TaskKind.BOOK_COWORKING),
                    "あしたの ごご、せきを よやく したいです", new Target.OfTask(TaskKind.BOOK_COWORKING),
                    "book a desk tomorrow 10 to 12", new Target.OfTask(TaskKind.BOOK_COWORKING),
                    "我想预约明天下午的座位", new Target.OfTask(TaskKind.BOOK_COWORKING),
                    "quero reservar uma mesa amanhã à tarde",
                            new Target.OfTask(TaskKind.BOOK_COWORKING),
                    "tôi muốn đặt bàn làm việc chiều mai",
                            new Target.OfTask(TaskKind.BOOK_COWORKING),
                    "7月10日から2泊、ワーケーションしたい", new Target.OfTask(TaskKind.BOOK_WORKATION),
                    "予約を取り消したい", new Target.OfTask(TaskKind.CANCEL_BOOKING),
                    "私の予約は？", new Target.OfTask(TaskKind.MY_BOOKINGS));

    static final String PERSON_KEY = "a secret of the tests";

    private static final TownPack PACK = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));

    private static final AnswerQuestion QUESTIONS = questions();
    private static final LanguageGuess GUESS = PACK.languageGuess();

    /// Decides what to say from the town's pack, as far as these questions are asked.
    static Converse converse() {
        var office = new BookingOffice(new InMemoryBookings(), InventedTown::spaces, PACK.town());
        return converse(new BookingTurns(office, new InMemoryContacts(), () -> PERSON_KEY));
    }

    /// The same, with `booking`.
    static Converse converse(BookingTurns booking) {
        return new Converse(PACK, QUESTIONS, GUESS, booking);
    }

    private static AnswerQuestion questions() {
        var dog = new Target.OfProcedure(DOG);
        var targets = new HashMap<String, Target>(TASKS);
        targets.put(ABOUT_A_DOG, dog);
        targets.put(ABOUT_A_DOG_IN_ENGLISH, dog);
        var index = new KnownQuestions(targets);
        var scope = new Thresholds.OfScope(0, 1, 0, 1, 0, 1);
        var danger = new Thresholds.OfDanger(0, 0, 1, 0, 4, 4, 0.5, 0);
        return new AnswerQuestion(PACK, index, new Thresholds(0.1, 0, 0, 0.3, scope, danger));
    }

    @Override
    public List<Hit> search(String text, Language language, int most) {
        return Optional.ofNullable(targets.get(text)).stream()
                .map(target -> new Hit(target, 1))
                .toList();
    }
}
