package prospector.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads demo saves with the JDK's parser, independently of the application's own reader. */
final class DemoSaves {

    private DemoSaves() {
    }

    static List<Path> filesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
        }
    }

    static Element parse(Path file) throws IOException, ParserConfigurationException, SAXException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()))
                    .getDocumentElement();
        }
    }

    static List<Element> elements(Element parent) {
        var result = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                result.add(element);
            }
        }
        return result;
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent).stream().filter(element -> element.getTagName().equals(name)).toList();
    }

    static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    static List<Element> players(Element save) {
        return children(save, "Player");
    }

    /** The winning player by the newer or the older elements. */
    static int winner(Element save) {
        var game = child(save, "Game");
        var newer = children(game, "TeamVictories");
        return Integer.parseInt(newer.isEmpty() ? child(game, "WinnerTeam").getTextContent()
                : child(newer.get(0), "Team").getTextContent());
    }

    static List<String> logged(Element player, String type) {
        return logged(player, type, "Data1");
    }

    static List<String> logged(Element player, String type, String data) {
        return elements(child(player, "PermanentLogList")).stream()
                .filter(entry -> child(entry, "Type").getTextContent().equals(type))
                .map(entry -> child(entry, data).getTextContent()).toList();
    }

    /** Values by turn, carried forward where the save states changes only. */
    static int[] series(Element player, String history, String name, int last) {
        var stated = child(child(player, history), name);
        var values = new int[last + 1];
        int next = 2;
        int value = 0;
        for (var element : elements(stated)) {
            int turn = Integer.parseInt(element.getTagName().substring(1));
            for (; next < turn; next++) {
                values[next] = value;
            }
            value = Integer.parseInt(element.getTextContent());
        }
        for (; next <= last; next++) {
            values[next] = value;
        }
        return values;
    }
}
