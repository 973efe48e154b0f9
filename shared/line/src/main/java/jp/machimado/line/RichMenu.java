package jp.machimado.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import com.linecorp.bot.messaging.model.RichMenuSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import jp.machimado.conversation.Button;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// The menu that stays under the chat: six areas in two rows, each with a label that a screen
/// reader says.
public final class RichMenu {

    /// The picture's width in pixels.
    static final int WIDTH = 2_500;

    /// The picture's height in pixels.
    static final int HEIGHT = 1_686;

    static final int COLUMNS = 3;
    static final int ROWS = 2;

    private final Phrasebook book;

    public RichMenu(Phrasebook book) {
        this.book = book;
    }

    /// The body for `POST /v2/bot/richmenu`.
    public String json() {
        try {
            return new ObjectMapper().writeValueAsString(definition());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the SDK's records can always be written", e);
        }
    }

    /// The picture for `POST /v2/bot/richmenu/{id}/content`, drawn by [RichMenuPicture].
    public byte[] png() {
        try (var stream = RichMenu.class.getResourceAsStream("richmenu.png")) {
            if (stream == null) {
                throw new IllegalStateException("no file richmenu.png");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RichMenuRequest definition() {
        var choices = choices();
        return new RichMenuRequest.Builder()
                .size(new RichMenuSize((long) WIDTH, (long) HEIGHT))
                .selected(true)
                .name("machimado")
                .chatBarText(voice().say(ChatPhrase.MENU))
                .areas(
                        IntStream.range(0, choices.size())
                                .mapToObj(i -> area(i, choices.get(i)))
                                .toList())
                .build();
    }

    /// What the areas say and mean, row by row.
    List<Choice> choices() {
        var voice = voice();
        return List.of(
                new Choice(voice.say(ChatPhrase.BROWSE), new Button.Browse("")),
                new Choice(voice.say(ChatPhrase.LIFE_EVENTS), new Button.LifeEvents()),
                new Choice(voice.say(ChatPhrase.BOOKINGS), new Button.Bookings()),
                new Choice(voice.say(ChatPhrase.LANGUAGES), new Button.Languages()),
                new Choice(voice.say(ChatPhrase.TOWN_HALL), new Button.TownHall()),
                new Choice(voice.say(ChatPhrase.SHELTERS), new Button.Shelters()));
    }

    private Voice voice() {
        return new Voice(book, Language.JA);
    }

    private static RichMenuArea area(int index, Choice choice) {
        var action =
                new PostbackAction.Builder()
                        .label(choice.label())
                        .data(choice.button().postback())
                        .displayText(choice.label())
                        .build();
        return new RichMenuArea(bounds(index), action);
    }

    /// The rectangle of the area `index`. The rectangles cover the picture without a gap.
    static RichMenuBounds bounds(int index) {
        int column = index % COLUMNS;
        int row = index / COLUMNS;
        long left = (long) column * WIDTH / COLUMNS;
        long top = (long) row * HEIGHT / ROWS;
        return new RichMenuBounds(
                left,
                top,
                (column + 1L) * WIDTH / COLUMNS - left,
                (row + 1L) * HEIGHT / ROWS - top);
    }
}
