package jp.machimado.local;

import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the whole service on this machine.
public final class Start {

    /// Lucene only reports that it could be faster with an incubator module. The logger is held
    /// here, else its level would be forgotten.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Start() {}

    /// Starts it, says where, and runs until the process is told to stop (SIGTERM, Ctrl-C). Ends
    /// with 1 and a line that says what to do when it cannot start, with 2 after a fault of its
    /// own.
    ///
    /// @param arguments see [Options#of]
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        try {
            var options = Options.of(List.of(arguments), System.getenv());
            var service = LocalService.start(options, InstantSource.system());
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
            System.out.println("Ready: " + service.url());
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        } catch (RuntimeException fault) {
            fault.printStackTrace();
            System.exit(2);
        }
    }
}
