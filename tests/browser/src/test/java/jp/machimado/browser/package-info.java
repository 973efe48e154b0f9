/// Residents' stories in a browser as narrow as a telephone, and what the pages owe to everybody.
@NullMarked
package jp.machimado.browser;

import org.jspecify.annotations.NullMarked;
