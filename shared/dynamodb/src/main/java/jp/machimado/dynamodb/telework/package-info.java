/// Telework in the table `staff`.
///
/// ```
/// pk=TELEWORK#<id>            sk=TELEWORK       an application with all its steps
/// pk=STAFF#<person>           sk=DAY#<date>     which halves are applied for
/// pk=STAFF#<person>           sk=WEEK#<Monday>  halves of the week
/// pk=STAFF#<person>           sk=MONTH#<yyyy-MM> halves of the month, and which applications
/// pk=STAFF#<person>           sk=YEAR#<year>    registration for a fiscal year
/// pk=DIVISION#<id>#<yyyy-MM>  sk=<dd>           how many are away, and by which applications
/// pk=DEVICE#<id>#<yyyy-MM>    sk=<dd>           how many are lent
/// pk=RULES#TELEWORK           sk=DISASTER       the caps of persons are lifted, by whom and why
/// pk=REGISTERED#<year>#<division> sk=<person>   the same registration, to be listed
/// ```
@NullMarked
package jp.machimado.dynamodb.telework;

import org.jspecify.annotations.NullMarked;
