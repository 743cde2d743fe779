package org.amends.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what to do instead of printing a stack trace; the process then ends with a code other than zero. */
class DatabaseServerFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseServerUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseServerUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), rootFailure);
    }
}
