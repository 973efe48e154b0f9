package jp.machimado.testing.booking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/// The end of a process at one of its calls to the outside. Nothing that it would call later is
/// done.
///
/// @param call at which it ends, the first being 1; 0 for none
/// @param after whether that call is done
record Death(int call, boolean after, AtomicInteger calls) {

    /// What is thrown from then on.
    static final class Happened extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static Death never() {
        return new Death(0, false, new AtomicInteger());
    }

    static Death before(int call) {
        return new Death(call, false, new AtomicInteger());
    }

    static Death after(int call) {
        return new Death(call, true, new AtomicInteger());
    }

    /// `real` as the process that dies reaches it.
    <T> T reaches(Class<T> port, T real) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) -> {
                            int now = calls.incrementAndGet();
                            if (call > 0 && (now > call || (now == call && !after))) {
                                throw new Happened();
                            }
                            try {
                                var result = method.invoke(real, arguments);
                                if (now == call) {
                                    throw new Happened();
                                }
                                return result;
                            } catch (InvocationTargetException fault) {
                                throw fault.getCause();
                            }
                        }));
    }

    @Override
    public String toString() {
        return (after ? "after call " : "before call ") + call;
    }
}
