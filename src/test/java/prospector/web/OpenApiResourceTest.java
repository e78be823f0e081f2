package prospector.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiResourceTest {
    @Test
    void describesAddressesAndTheirParametersInJson() {
        given().get("/q/openapi?format=json").then().statusCode(200).contentType("application/json")
                .body("info.title", equalTo("Prospector"))
                .body("paths", hasKey("/matches/{id}.json"))
                .body("paths.'/q/openapi'.get.parameters.name", hasItem("format"))
                .body("paths", not(hasKey("/release/summary")))
                .body("components.schemas", not(hasKey("EngineImpl")));
        given().accept("application/json").get("/q/openapi").then().contentType("application/json");
    }

    @Test
    void describesThemInYamlToAllOthers() {
        given().accept("*/*").get("/q/openapi").then().statusCode(200).contentType("application/yaml")
                .body(startsWith("---"), containsString("/matches/{id}.json:"));
    }
}
