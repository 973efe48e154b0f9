package jp.machimado.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Each test is given a fresh browser's [Window]. A picture of what it showed is left in
/// `target/failures` when the test fails.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WindowForEachTest.class)
@interface InBrowser {

    /// Whether the browser runs JavaScript.
    boolean javaScript() default true;
}
