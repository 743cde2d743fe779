package counterexamples;

sealed interface SomethingEvent {

    record Happened(PublicEntity entity) implements SomethingEvent {}
}
