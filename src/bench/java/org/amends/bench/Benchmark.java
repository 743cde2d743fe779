package org.amends.bench;

/** Something that is measured beside something bare. */
interface Benchmark {

    void run(Product product, Options options, Report report);
}
