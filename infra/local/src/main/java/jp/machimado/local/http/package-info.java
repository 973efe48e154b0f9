/// The HTTP host: doors on one port, and the functions behind them as API Gateway would call them.
@NullMarked
package jp.machimado.local.http;

import org.jspecify.annotations.NullMarked;
