package dev.undertone.benchmarks.corenlp;

import dev.undertone.benchmarks.deep.Pipeline;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/** CoreNLP's pipeline with the annotators that sentiment needs, and everything else as it comes. */
public final class DefaultPipeline implements Pipeline {
    private final StanfordCoreNLP pipeline;

    /** Creates the pipeline; loads the models, which takes some seconds. */
    public DefaultPipeline() {
        // It would print sentences that it cannot parse.
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,parse,sentiment");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "CoreNLP's pipeline as it comes (`tokenize,pos,parse,sentiment`)";
    }

    @Override
    public void read(String message) {
        pipeline.annotate(new Annotation(message));
    }
}
