package prospector.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * Marks a resource whose answers depend on nothing but the current snapshot, the version of the application and the request:
 * they get a strong ETag and are answered with 304 while nothing has changed, see {@link SnapshotTag}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface OfSnapshot {
}
