# Shortcuts; everything works without them.

dev:
    ./mvnw quarkus:dev

test:
    ./mvnw verify

check:
    ./mvnw -DskipTests verify

format:
    ./mvnw process-sources

demo directory="data/demo":
    java -jar target/quarkus-app/quarkus-run.jar demo --directory {{directory}}
