/// Residents' stories, told to the whole service as it runs on one machine.
@NullMarked
package jp.machimado.acceptance;

import org.jspecify.annotations.NullMarked;
