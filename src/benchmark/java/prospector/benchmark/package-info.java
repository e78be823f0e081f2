/** Benchmarks of reading and writing saves. Profile {@code benchmark} compiles them; start at {@code bench/run}. */
package prospector.benchmark;
