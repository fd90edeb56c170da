/**
 * Measures Rejoinder against Stanford CoreNLP's quote pipeline, as whole processes.
 *
 * <p>The walk is {@link rejoinder.bench.Comparison#run}: prepare the articles, count their tokens once,
 * run one process after another, check what each wrote, set the table.
 *
 * <p>Traps: CPU seconds come from bash's {@code time}, which waits for the process and so misses nothing
 * of it; peak memory is polled and exists on Linux only. On few articles CoreNLP's figure is mostly the
 * loading of its models, which is why the table also gives each process without its start.
 */
@NullMarked
package rejoinder.bench;

import org.jspecify.annotations.NullMarked;
