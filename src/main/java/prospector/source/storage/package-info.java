/**
 * A bucket that speaks the S3 API: named objects, each replaced as a whole. Knows nothing of what is in them. Start with
 * {@link prospector.source.storage.Bucket}.
 */
package prospector.source.storage;
