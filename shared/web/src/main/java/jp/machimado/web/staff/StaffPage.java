package jp.machimado.web.staff;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.web.Page;
import jp.machimado.words.Phrase;
import jp.machimado.words.StaffPhrase;
import jp.machimado.words.TeleworkPhrase;

/// One page for the staff, as its template sees it. Staff read Japanese.
///
/// @param member who looks at it; empty while nobody is signed in
/// @param tokens the token of the form that is posted to a path
public record StaffPage(Page page, Optional<StaffMember> member, UnaryOperator<String> tokens) {

    private static final List<Link> LINKS =
            List.of(
                    Link.to("/staff", StaffPhrase.MENU_BOARD, Role.values()),
                    Link.to("/staff/week", StaffPhrase.MENU_WEEK, Role.values()),
                    Link.to("/staff/requests", StaffPhrase.MENU_REQUESTS, Role.APPROVER),
                    Link.to("/staff/arrivals", StaffPhrase.MENU_ARRIVALS, Role.DESK),
                    Link.to("/staff/book", StaffPhrase.MENU_BOOK, Role.DESK),
                    Link.to("/staff/closures", StaffPhrase.MENU_CLOSURES, Role.EDITOR),
                    Link.to("/staff/spaces", StaffPhrase.MENU_SPACES, Role.DESK, Role.EDITOR),
                    Link.to("/staff/statistics", StaffPhrase.MENU_STATISTICS, Role.values()),
                    Link.to("/staff/audit", StaffPhrase.MENU_AUDIT, Role.EDITOR),
                    Link.to("/staff/telework", TeleworkPhrase.MENU, Role.MEMBER),
                    Link.to(
                            "/staff/telework/requests",
                            TeleworkPhrase.MENU_REQUESTS,
                            Role.MANAGER,
                            Role.PERSONNEL,
                            Role.SECURITY),
                    Link.to(
                            "/staff/telework/board",
                            TeleworkPhrase.MENU_BOARD,
                            Role.MEMBER,
                            Role.MANAGER,
                            Role.PERSONNEL),
                    Link.to("/staff/telework/people", TeleworkPhrase.MENU_PEOPLE, Role.PERSONNEL));

    /// A page of the menu.
    public record Link(String path, Phrase words, List<Role> roles) {

        private static Link to(String path, Phrase words, Role... roles) {
            return new Link(path, words, List.of(roles));
        }
    }

    /// The pages that the member may open.
    public List<Link> menu() {
        return LINKS.stream()
                .filter(link ->
                        member.filter(who -> who.hasOneOf(link.roles().toArray(Role[]::new)))
                                .isPresent())
                .toList();
    }

    /// Whether the member has one of `roles`.
    public boolean may(Role... roles) {
        return member.filter(who -> who.hasOneOf(roles)).isPresent();
    }

    /// Whether this is the page at `path`.
    public boolean isAt(String path) {
        return page.address().path().equals(path);
    }

    /// A sentence of ours.
    public String say(Phrase phrase, Object... inserts) {
        return page.say(phrase, inserts);
    }

    /// `words` as they stand in the text.
    public Content text(String words) {
        return page.text(words);
    }

    /// `day` in words.
    public String date(LocalDate day) {
        return page.date(day);
    }

    /// The token of the form that is posted to `path`.
    public String token(String path) {
        return tokens.apply(path);
    }
}
