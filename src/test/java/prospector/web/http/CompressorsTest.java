package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.netty.handler.codec.compression.BrotliOptions;
import io.netty.handler.codec.compression.GzipOptions;

class CompressorsTest {
    @Test
    void doesWithGzipWhereBrotliHasNoLibrary() {
        assertThat(Compressors.compressors(false)).singleElement().isInstanceOf(GzipOptions.class);
        assertThat(Compressors.compressors(true)).hasAtLeastOneElementOfType(BrotliOptions.class);
    }
}
