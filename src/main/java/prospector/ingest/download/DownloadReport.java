package prospector.ingest.download;

import java.util.List;

/** The result of a download: each service, and each file that is not merely unchanged as well as those that are. */
public record DownloadReport(List<SourceResult> sources, List<DownloadedFile> files, int requestsLeft, long milliseconds) {
    public DownloadReport {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /** Files with this outcome. */
    public List<DownloadedFile> with(DownloadedFile.Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).toList();
    }
}
