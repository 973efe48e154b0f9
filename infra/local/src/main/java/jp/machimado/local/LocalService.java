package jp.machimado.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import jp.machimado.functions.chatreply.ChatReplyFunction;
import jp.machimado.functions.clock.ClockFunction;
import jp.machimado.functions.outbox.OutboxFunction;
import jp.machimado.lambda.Setting;
import jp.machimado.lambda.Settings;
import jp.machimado.line.RichMenu;
import jp.machimado.local.http.LocalHost;
import jp.machimado.local.line.Channel;
import jp.machimado.local.line.LineSimulator;
import jp.machimado.local.mail.Mailbox;
import jp.machimado.local.queue.EventSourceMapping;
import jp.machimado.local.queue.LocalQueue;
import jp.machimado.local.queue.QueueRules;
import jp.machimado.local.stream.StreamMapping;
import jp.machimado.pack.BrokenTownPack;
import jp.machimado.pack.TownPackReader;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import jp.machimado.words.Phrasebook;

/// The whole service, running on this machine: every function behind its real handler, a table, a
/// queue, and LINE's simulator.
public final class LocalService implements AutoCloseable {

    private static final Duration REPLY_TIMEOUT = Duration.ofSeconds(10);

    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final LocalHost host;
    private final LocalQueue queue;
    private final LineSimulator line;
    private final Mailbox mailbox;
    private final Map<String, String> environment;

    private LocalService(Options options, InstantSource clock, LocalHost host) {
        this.host = host;
        closing.push(host::close);
        try {
            var data = DataFolder.open(options.data(), options.reset());
            closing.push(data::close);
            queue = LocalQueue.open(data.queue(), QueueRules.OURS, clock);
            closing.push(queue::close);
            var dynamo = dynamo(data, options.environment());
            closing.push(dynamo::close);
            environment = LocalSettings.of(options, url(), dynamo.endpoint());
            var stream = LocalTable.create(environment);
            line = line(environment, clock, data);
            mailbox = new Mailbox(clock, Optional.of(data.mail()));
            new Doors(environment, clock, queue, line, mailbox).all().forEach(host::add);
            answering(clock);
            telling(clock, stream);
        } catch (UncheckedIOException fault) {
            close();
            throw unreadable(options, fault);
        } catch (RuntimeException fault) {
            close();
            throw fault;
        }
    }

    /// Starts what answers people: the doors, and the queue's mapping.
    private void answering(InstantSource clock) {
        var reply = new ChatReplyFunction(environment, clock);
        var mapping = new EventSourceMapping(queue, reply, REPLY_TIMEOUT);
        host.start();
        closing.push(host::close);
        closing.push(mapping::close);
        mapping.start();
    }

    /// Starts what tells people: the stream's mapping, and the clock that sweeps up the rest.
    private void telling(InstantSource clock, String stream) {
        var streams = LocalTable.streams(environment);
        closing.push(streams::close);
        var mapping = new StreamMapping(streams, stream, new OutboxFunction(environment, clock));
        closing.push(mapping::close);
        mapping.start();
        var ticks = new ClockTick(new ClockFunction(environment, clock), clock);
        closing.push(ticks::close);
        ticks.start();
    }

    private LineSimulator line(
            Map<String, String> environment, InstantSource clock, DataFolder data) {
        var simulator =
                new LineSimulator(
                        channel(environment, url()),
                        clock,
                        new SecureRandom(),
                        Optional.of(data.talk()));
        new LocalRichMenu(
                        simulator.api(), environment.getOrDefault("LINE_CHANNEL_ACCESS_TOKEN", ""))
                .show(new RichMenu(new Phrasebook()));
        return simulator;
    }

    /// Starts everything and returns when every door answers.
    ///
    /// @throws CannotStart when something stands in the way
    public static LocalService start(Options options, InstantSource real) {
        checkPack(options);
        var clock =
                options.beginning()
                        .<InstantSource>map(at -> LocalClock.startingAt(at, real))
                        .orElse(real);
        var service = new LocalService(options, clock, host(options));
        DoorCheck.of(service.url());
        return service;
    }

    /// The address of the service, without a slash at its end.
    public String url() {
        return "http://localhost:" + host.port();
    }

    /// LINE, with its users.
    public LineSimulator line() {
        return line;
    }

    /// The mail that was sent.
    public Mailbox mailbox() {
        return mailbox;
    }

    /// What the functions find in their environment, for those who look into the table.
    public Map<String, String> environment() {
        return environment;
    }

    /// The queue between webhook and reply.
    public LocalQueue queue() {
        return queue;
    }

    /// Stops everything. What is being answered is finished first; what is queued stays queued.
    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }

    private static void checkPack(Options options) {
        try {
            TownPackReader.read(options.townPack());
        } catch (BrokenTownPack broken) {
            throw CannotStart.because(broken, options.townPack());
        }
    }

    private static CannotStart unreadable(Options options, UncheckedIOException fault) {
        return new CannotStart(
                "フォルダ " + options.data() + " の中身が使えません。--data で別のフォルダを指定するか、--reset で消してください",
                fault.getMessage() + ": name another folder with --data, or empty it with --reset");
    }

    private static LocalHost host(Options options) {
        try {
            return LocalHost.on(options.port(), Map.of(), Doors.MISSING);
        } catch (BindException _) {
            throw new CannotStart(
                    "ポート" + options.port() + "はもう使われています。--port で別の番号を指定してください",
                    "port " + options.port() + " is in use: choose another with --port");
        } catch (IOException fault) {
            throw new CannotStart(
                    "ポート" + options.port() + "を開けません (" + fault.getMessage() + ")",
                    "cannot open port " + options.port());
        }
    }

    private static EmbeddedDynamo dynamo(DataFolder data, Map<String, String> environment) {
        try {
            return EmbeddedDynamo.start(Optional.of(data.dynamo()), environment);
        } catch (IllegalStateException fault) {
            throw new CannotStart(
                    "DynamoDB Localが動きません。AWS_ENDPOINT_URL_DYNAMODB に別のDynamoDBの場所を書いてください",
                    String.valueOf(fault.getMessage()));
        }
    }

    private static Channel channel(Map<String, String> environment, String url) {
        var settings = Settings.from(environment);
        return new Channel(
                settings.get(Setting.LINE_CHANNEL_SECRET),
                settings.get(Setting.LINE_CHANNEL_ACCESS_TOKEN),
                URI.create(url + "/line/webhook"));
    }
}
