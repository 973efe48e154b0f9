/// What programs may read of the town's spaces: `/api/v1`, described by its own `openapi.json`.
@NullMarked
package jp.machimado.functions.booking.api;

import org.jspecify.annotations.NullMarked;
