/**
 * What the record answers to programs, as JSON values: the same for the HTTP interface and for assistants. Every
 * statement comes with its quotation, the pieces of it with their offsets, its article, outlet and day, so that whoever
 * asks can cite it and need not invent. Offsets are UTF-16 code units of the article's text. Thread-safe.
 */
@NullMarked
package rejoinder.api;

import org.jspecify.annotations.NullMarked;
