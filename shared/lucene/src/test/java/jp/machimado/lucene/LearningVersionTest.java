package jp.machimado.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import jp.machimado.guide.Aside;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Target;
import jp.machimado.guide.TaskKind;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// What was learnt and kept before a change of the learner must not be used after it.
class LearningVersionTest {

    /// Of what [#SAMPLES] teach, by [Learning#VERSION].
    private static final Map<Integer, String> KNOWN = Map.of(1, "9347f20d", 2, "c22c3c62");

    private static final List<Sample> SAMPLES =
            List.of(
                    new Sample(new Target.OfProcedure("dog"), "犬を飼い始めました dog registration"),
                    new Sample(new Target.OfProcedure("dog"), "犬の登録をしたい register my dog"),
                    new Sample(new Target.OfSubject("bus"), "バスの時刻を知りたい bus times"),
                    new Sample(new Target.OfTask(TaskKind.TELEWORK), "テレワークの席を取りたい book a desk"),
                    new Sample(new Target.OfLifeEvent("birth"), "子どもが生まれました a baby was born"),
                    new Sample(new Target.OfDanger(Danger.FIRE), "火事です fire"),
                    new Sample(new Target.OfAside(Aside.GREETING), "こんにちは hello"));

    @Test
    void hasAnotherVersionWheneverItLearnsSomethingElse() throws IOException {
        var learnt = new TreeMap<Language, WayClassifier>();
        for (var language : List.of(Language.JA, Language.EN, Language.ZH)) {
            learnt.put(language, WayClassifier.learn(Features.forLanguage(language), SAMPLES));
        }
        var bytes = new ByteArrayOutputStream();
        new LearntFile(new byte[0]).write(learnt, bytes);
        var sum = new CRC32();
        sum.update(bytes.toByteArray());
        assertEquals(
                KNOWN.get(Learning.VERSION),
                HexFormat.of().toHexDigits(sum.getValue(), 8),
                "raise Learning.VERSION and note its new sum here");
    }
}
