package jp.machimado.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import jp.machimado.lambda.Log;

/// The classes of Machimado without tests, read once, and the names of its areas.
final class MainCode {

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("jp.machimado", "gg.jte.generated");

    /// What the town decides.
    static final List<String> DOMAIN =
            areas("booking", "conversation", "guide", "seal", "telework", "town", "words");

    /// How we find, remember, speak, show, are entered and read the town pack.
    static final List<String> ADAPTERS =
            areas("lucene", "dynamodb", "line", "mail", "web", "lambda", "oidc", "pack");

    /// What puts several of these together for more than one function.
    static final List<String> TOGETHER = areas("telling");

    static final List<String> FUNCTIONS =
            areas(
                    "functions.chatwebhook",
                    "functions.chatreply",
                    "functions.guide",
                    "functions.booking",
                    "functions.outbox",
                    "functions.clock",
                    "functions.staff");

    private MainCode() {}

    private static List<String> areas(String... names) {
        return List.of(names).stream().map(name -> "jp.machimado." + name + "..").toList();
    }

    static String[] names(List<String> areas) {
        return areas.toArray(String[]::new);
    }

    /// Classes that neither Lambda nor a person starts.
    static DescribedPredicate<JavaClass> areNoEntry() {
        return describe(
                "are no entry",
                type ->
                        !isMain(type)
                                && !type.isAssignableTo(RequestHandler.class)
                                && !type.isAssignableTo(RequestStreamHandler.class));
    }

    /// Classes that are no main class, not the log and not the local stand-in for Lambda's.
    static DescribedPredicate<JavaClass> areSilent() {
        return describe(
                "are neither a main class nor the log",
                type ->
                        !isMain(type)
                                && !type.isEquivalentTo(Log.class)
                                && !type.getName().startsWith("jp.machimado.local.LambdaContext"));
    }

    private static boolean isMain(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals("main"));
    }
}
