package prospector.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javax.xml.stream.XMLInputFactory;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import prospector.save.ParsedSave;
import prospector.save.ReaderWith;
import prospector.save.SaveReader;

/** Reads one save from memory to all of its rows, inflation included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    /** File of the save. */
    @Param("")
    public String save;

    /** {@code product} is the reader as it is; the others are compared. */
    @Param("product")
    public String tokenizer;

    private byte[] content;
    private SaveReader reader;

    @Setup
    public void open() throws IOException {
        content = Files.readAllBytes(Path.of(save));
        reader = switch (tokenizer) {
            case "product" -> new SaveReader();
            case "jdk" -> ReaderWith.parser(XMLInputFactory.newDefaultFactory());
            case "aalto" -> ReaderWith.parser(new InputFactoryImpl());
            default -> throw new IllegalArgumentException(tokenizer);
        };
    }

    @Benchmark
    public ParsedSave read() {
        return reader.read("save.zip", content);
    }
}
