/// Life events (ライフイベント): one question at most two taps deep, then a checklist in the order of the
/// deadlines.
@NullMarked
package jp.machimado.guide.life;

import org.jspecify.annotations.NullMarked;
