package counterexamples;

import org.flowable.engine.RuntimeService;

record EngineUser(RuntimeService runtime) {}
