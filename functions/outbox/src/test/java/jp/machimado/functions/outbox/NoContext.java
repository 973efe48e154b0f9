package jp.machimado.functions.outbox;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;

/// A context of which nothing may be asked.
final class NoContext {

    static final Context GIVEN =
            (Context)
                    Proxy.newProxyInstance(
                            Context.class.getClassLoader(),
                            new Class<?>[] {Context.class},
                            (_, method, _) -> {
                                throw new UnsupportedOperationException(method.getName());
                            });

    private NoContext() {}
}
