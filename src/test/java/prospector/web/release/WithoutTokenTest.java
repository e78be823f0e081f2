package prospector.web.release;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** A server that was given no token hands out nothing, whatever it is told. */
@QuarkusTest
class WithoutTokenTest {
    @ParameterizedTest
    @ValueSource(strings = { "/release/summary", "/release/files", "/release/files/saves/tournament.json" })
    void hasNothingAtTheseAddresses(String address) {
        given().get(address).then().statusCode(404);
        given().header("Authorization", "Bearer ").get(address).then().statusCode(404);
        given().header("Authorization", "Bearer null").get(address).then().statusCode(404);
    }
}
