/// Questions about procedures, and the honest answers to them.
///
/// The order is fixed: private number, danger, task, life event, procedure, and otherwise 「わかりません」
/// with a desk. Facts come from the town pack alone. Nothing here knows LINE, HTTP or how an index
/// works.
@NullMarked
package jp.machimado.guide;

import org.jspecify.annotations.NullMarked;
