package org.amends.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what to do instead of printing a stack trace; the process then ends with a code other than zero. */
class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), rootFailure);
    }
}
