package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Staff see people come and go, on a Tuesday morning at ten.
final class StaffArrivalsTest {

    private static final Instant TEN = Instant.parse("2026-12-01T01:00:00Z");

    @Test
    void oneSeesSomebodyComeAndGo() {
        var passed = Duration.between(Instant.now(), TEN);
        try (var town = OpenTown.open(() -> Instant.now().plus(passed));
                var context =
                        town.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setBaseURL(town.url())
                                                .setLocale("ja-JP")
                                                .setTimezoneId("Asia/Tokyo")
                                                .setJavaScriptEnabled(false))) {
            var desk = new StaffDesk(context.newPage());
            desk.signIn("DESK");
            desk.book("seki-3", LocalDate.of(2026, 12, 1), "10:15", "11:15", "渡辺");
            desk.page().navigate("/staff/arrivals");
            desk.button("来館を受け付ける").click();
            assertThat(desk.facts()).containsText("利用中");
            desk.page().navigate("/staff/arrivals");
            assertThat(desk.section("渡辺")).containsText("席3");
            desk.button("退館を受け付ける").click();
            assertThat(desk.facts()).containsText("利用済み");
        }
    }
}
