/// What the templates of the guide are given beside the domain's own words.
@NullMarked
package jp.machimado.web.guide;

import org.jspecify.annotations.NullMarked;
