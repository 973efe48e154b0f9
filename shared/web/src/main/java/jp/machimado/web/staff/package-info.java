/// What the staff's pages show.
@NullMarked
package jp.machimado.web.staff;

import org.jspecify.annotations.NullMarked;
