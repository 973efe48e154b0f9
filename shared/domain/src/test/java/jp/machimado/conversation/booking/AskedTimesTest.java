package jp.machimado.conversation.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.booking.time.Hours;
import jp.machimado.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTimesTest {

    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final AskedTimes times = new AskedTimes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ja | 明日の午後、席あいてる？           | DESK 11-25 AFTERNOON
                    ja | あした                             | 11-25
                    ja | あさっての朝                       | 11-26 MORNING
                    ja | 来週の月曜                         | 11-30
                    ja | 来週火曜日、コワーキングの席       | DESK 12-01
                    ja | 金曜の夜                           | 11-27 EVENING
                    ja | 12月3日                            | 12-03
                    ja | 十二月三日の十時から十二時まで     | 12-03 10:00 2h
                    ja | １２／３ １０：００－１２：００    | 12-03 10:00 2h
                    ja | 3時から2時間                       | 15:00 2h
                    ja | 10:00-12:00                        | 10:00 2h
                    ja | 午前10時から午後2時                | 10:00 4h
                    ja | 午後3時半から1時間半               | 15:30 1.5h
                    ja | 夜8時から                          | 20:00
                    ja | 30分                               | 0.5h
                    ja | 今夜、会議室を使いたい             | ROOM 11-24 EVENING
                    ja | 12月3日から2泊                     | 12-03 2n
                    ja | 1月5日                             | 2027-01-05
                    ja | 2027年2月1日                       | 2027-02-01
                    easy | あしたの ごご、せきを つかいたい | DESK 11-25 AFTERNOON
                    en | book a desk tomorrow 10 to 12      | DESK 11-25 10:00 2h
                    en | tomorrow afternoon                 | 11-25 AFTERNOON
                    en | a meeting room next Monday at 3 for 2 hours | ROOM 11-30 15:00 2h
                    en | the day after tomorrow from 9:30 am for two hours | 11-26 09:30 2h
                    en | December 3rd, 1 to 3 pm            | 12-03 13:00 2h
                    en | 3 Dec                              | 12-03
                    en | tonight                            | 11-24 EVENING
                    en | three nights from Dec 3            | 12-03 3n
                    zh | 明天下午                           | 11-25 AFTERNOON
                    zh | 下周一上午10点到12点，会议室       | ROOM 11-30 10:00 2h
                    zh | 后天下午两点                       | 11-26 14:00
                    zh | 12月3号住两晚                      | 12-03 2n
                    zh | 2个半小时                          | 2.5h
                    pt | amanhã à tarde                     | 11-25 AFTERNOON
                    pt | quero uma mesa amanha das 10 às 12 | DESK 11-25 10:00 2h
                    pt | depois de amanhã às 14h por 2 horas | 11-26 14:00 2h
                    pt | sexta-feira de manhã               | 11-27 MORNING
                    pt | 3/12                               | 12-03
                    pt | 3 de dezembro, duas noites         | 12-03 2n
                    vi | ngày mai                           | 11-25
                    vi | chiều mai                          | 11-25 AFTERNOON
                    vi | ngày mai từ 10 giờ đến 12 giờ, bàn làm việc | DESK 11-25 10:00 2h
                    vi | thứ hai tuần sau                   | 11-30
                    vi | 3 tháng 12                         | 12-03
                    vi | 2 tiếng                            | 2h
                    """)
    void readsWhatIsAskedFor(String code, String text, String expected) {
        var asked = times.in(text, Language.of(code).orElseThrow(), TODAY);
        assertEquals(expected, shown(asked), asked::toString);
    }

    private static String shown(AskedTime asked) {
        return Stream.of(
                        asked.what().map(What::name),
                        asked.day().map(AskedTimesTest::shown),
                        asked.part().map(DayPart::name),
                        asked.from().map(Hours::clock),
                        asked.length().map(quarters -> (quarters / 4.0 + "h").replace(".0h", "h")),
                        asked.nights().map(nights -> nights + "n"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String shown(LocalDate day) {
        return day.getYear() == TODAY.getYear() ? day.toString().substring(5) : day.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2月30日", "25:00", "10:07", "99時", "デスクを一日利用したいのですが", "0泊0日0時間"})
    void readsNoTimeWhereThereIsNone(String text) {
        var asked = times.in(text, Language.JA, TODAY);
        assertTrue(asked.day().isEmpty() && asked.from().isEmpty() && asked.length().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17時まで", "until 5 pm"})
    void doesNotTakeAnEndForABeginning(String text) {
        var language = text.startsWith("until") ? Language.EN : Language.JA;
        assertEquals(Optional.empty(), times.in(text, language, TODAY).from());
    }
}
