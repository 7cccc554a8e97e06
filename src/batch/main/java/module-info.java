/** Scores files of messages on all cores, and shows what came of it. */
module dev.undertone.batch {
    requires transitive dev.undertone;
    requires transitive com.fasterxml.jackson.core;
    requires com.github.luben.zstd_jni;
    requires static transitive org.jspecify;

    exports dev.undertone.batch;
    exports dev.undertone.batch.report;
    exports dev.undertone.batch.rows;
}
