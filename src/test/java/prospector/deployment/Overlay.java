package prospector.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Builds a directory of manifests as {@code kubectl kustomize} does, as far as ours use it, so that no tool is needed. */
final class Overlay {
    private static final String NAME = "kustomization.yaml";

    private final Path directory;
    private final JsonNode kustomization;

    private Overlay(Path directory) throws IOException {
        this.directory = directory;
        this.kustomization = Manifests.document(directory.resolve(NAME));
    }

    static List<ObjectNode> build(Path directory) throws IOException {
        return new Overlay(directory).build();
    }

    private List<ObjectNode> build() throws IOException {
        List<ObjectNode> documents = new ArrayList<>();
        for (JsonNode resource : kustomization.path("resources")) {
            Path path = directory.resolve(resource.asText()).normalize();
            documents.addAll(Files.isDirectory(path) ? build(path) : Manifests.documents(Files.readString(path)));
        }
        for (JsonNode patch : kustomization.path("patches")) {
            patch(documents, Manifests.document(directory.resolve(patch.path("path").asText())));
        }
        documents.stream().filter(document -> kustomization.has("namespace")).filter(Overlay::isNamespaced)
                .forEach(document -> ((ObjectNode) document.path("metadata")).set("namespace", kustomization.get("namespace")));
        documents.forEach(this::nameImages);
        return documents;
    }

    private static void patch(List<ObjectNode> documents, JsonNode patch) {
        merge(documents.stream().filter(document -> kindAndName(document).equals(kindAndName(patch))).findFirst()
                .orElseThrow(), patch);
    }

    /** Null takes a property away; elements of a list are the same when their names are. */
    private static void merge(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(property -> {
            JsonNode old = target.get(property.getKey());
            JsonNode next = property.getValue();
            if (next.isNull()) {
                target.remove(property.getKey());
            } else if (old != null && old.isObject()) {
                merge((ObjectNode) old, next);
            } else if (old != null && old.isArray() && next.get(0).has("name")) {
                next.forEach(element -> mergeElement((ArrayNode) old, element));
            } else {
                target.set(property.getKey(), next);
            }
        });
    }

    private static void mergeElement(ArrayNode old, JsonNode element) {
        for (JsonNode known : old) {
            if (known.path("name").equals(element.path("name"))) {
                merge((ObjectNode) known, element);
                return;
            }
        }
        old.add(element);
    }

    private void nameImages(JsonNode node) {
        for (JsonNode image : kustomization.path("images")) {
            node.findParents("image").stream().filter(parent -> parent.get("image").equals(image.get("name")))
                    .forEach(parent -> ((ObjectNode) parent).put("image",
                            image.path("newName").asText() + ":" + image.path("newTag").asText()));
        }
    }

    private static boolean isNamespaced(JsonNode document) {
        return !document.path("kind").asText().equals("Namespace");
    }

    static String kindAndName(JsonNode document) {
        return document.path("kind").asText() + " " + document.at("/metadata/name").asText();
    }
}
