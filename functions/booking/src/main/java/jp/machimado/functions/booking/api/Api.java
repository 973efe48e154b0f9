package jp.machimado.functions.booking.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.Spaces;
import jp.machimado.web.Caching;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;
import org.jspecify.annotations.Nullable;

/// What programs may read at `/api/v1`. It shows nothing of any person, and changes nothing.
public final class Api {

    /// What is free changes with every booking.
    private static final String MINUTE = "public, max-age=60";

    private static final int YEARS = 2;

    private final BookingOffice office;
    private final FreeTimes free;
    private final Json json = new Json();

    public Api(BookingOffice office) {
        this.office = office;
        this.free = new FreeTimes(office);
    }

    /// Answers `method` at `path`, the parts below `/api/v1`.
    ///
    /// @param day the `day` that was asked for, as it was written
    /// @param language of refusals
    public WebResponse answer(
            String method,
            List<String> path,
            Optional<String> day,
            Language language,
            Instant now) {
        if (method.equals("OPTIONS")) {
            return preflight();
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return json.problem(Refused.METHOD, language, "").with("allow", "GET, HEAD, OPTIONS");
        }
        return Route.of(path)
                .map(route -> new Question(path, day, language, now).answer(route))
                .orElseGet(() -> json.problem(Refused.NO_PATH, language, ""));
    }

    /// Browsers ask before they send `If-None-Match` to another site.
    private static WebResponse preflight() {
        return Json.open(WebResponse.of(204, "text/plain", Caching.SHORT.header(), ""))
                .with("access-control-allow-methods", "GET, HEAD")
                .with("access-control-allow-headers", "If-None-Match")
                .with("access-control-max-age", "86400")
                .with("allow", "GET, HEAD, OPTIONS");
    }

    private static String description() {
        try (var stream = Api.class.getResourceAsStream("openapi.json")) {
            var bytes = Objects.requireNonNull(stream, "openapi.json").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One question.
    private final class Question {

        private final List<String> path;
        private final Optional<String> day;
        private final Language language;
        private final Instant now;
        private final Spaces spaces = office.spaces();

        private Question(List<String> path, Optional<String> day, Language language, Instant now) {
            this.path = path;
            this.day = day;
            this.language = language;
            this.now = now;
        }

        WebResponse answer(Route route) {
            return switch (route) {
                case OPENAPI ->
                        Json.open(
                                WebResponse.of(
                                        200,
                                        "application/json; charset=utf-8",
                                        Caching.SHORT.header(),
                                        description()));
                case SITES -> list("sites", spaces.sites(), site -> SpaceFacts.site(site, spaces));
                case SPACES ->
                        list("spaces", spaces.spaces(), space -> SpaceFacts.space(space, spaces));
                case SITE ->
                        site().map(site -> fact(SpaceFacts.site(site, spaces)))
                                .orElseGet(this::noSite);
                case SPACE ->
                        space().map(space -> fact(SpaceFacts.space(space, spaces)))
                                .orElseGet(this::noSpace);
                case SITE_VACANCY ->
                        site().map(site -> vacancy(site, _ -> true)).orElseGet(this::noSite);
                case SPACE_VACANCY ->
                        space().map(space ->
                                        vacancy(
                                                spaces.site(space.site()).orElseThrow(),
                                                space::equals))
                                .orElseGet(this::noSpace);
            };
        }

        private <T> WebResponse list(
                String name, List<T> things, Function<T, Map<String, @Nullable Object>> fact) {
            return fact(Map.of(name, things.stream().map(fact).toList()));
        }

        private WebResponse fact(Map<String, ? extends @Nullable Object> content) {
            return json.ok(content, Caching.SHORT.header());
        }

        private Optional<Site> site() {
            return spaces.sites().stream()
                    .filter(site -> site.id().value().equals(path.get(1)))
                    .findFirst();
        }

        private Optional<Space> space() {
            return spaces.spaces().stream()
                    .filter(space -> space.id().value().equals(path.get(1)))
                    .findFirst();
        }

        private WebResponse noSite() {
            return json.problem(Refused.NO_SITE, language, "");
        }

        private WebResponse noSpace() {
            return json.problem(Refused.NO_SPACE, language, "");
        }

        private WebResponse vacancy(Site site, Predicate<Space> wanted) {
            var today = LocalDate.ofInstant(now, office.town().zone());
            var end = today.plusYears(YEARS);
            var asked = day.isEmpty() ? Optional.of(today) : day.flatMap(Api::parse);
            if (asked.isEmpty()) {
                return json.problem(Refused.WRONG_DAY, language, today.toString());
            }
            if (asked.get().isBefore(today)) {
                return json.problem(Refused.PAST_DAY, language, today.toString());
            }
            return asked.get().isBefore(end)
                    ? json.ok(free.on(asked.get(), site, wanted, now), MINUTE)
                    : json.problem(Refused.FAR_DAY, language, end.toString());
        }
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
