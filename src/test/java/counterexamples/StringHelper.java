package counterexamples;

final class StringHelper {

    private StringHelper() {}
}
