# docker build -t amends .

FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
# the screens are built by Node; without it Vaadin would fetch one by itself
COPY --from=node /usr/local/bin/ /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules/ /usr/local/lib/node_modules/
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -Pproduction -DskipTests package
# in the order of how seldom they change: a new version of Amends alone costs the last layer
RUN java -Djarmode=tools -jar target/amends.jar extract --layers --destination extracted

FROM eclipse-temurin:17-jre-jammy
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin amends \
    && install -d -o amends -g amends -m 700 /data \
    && install -d -o amends -g amends /opt/amends/classes
WORKDIR /opt/amends
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./

USER amends
# one start on data of its own that notes which classes it loads: mapped from that archive, every later start takes half the time
RUN AMENDS_DATA=/tmp/first AMENDS_DEMO=false java -XX:ArchiveClassesAtExit=classes/amends.jsa \
        -Dspring.context.exit=onRefresh -jar amends.jar; \
    kill -9 "$(cat /tmp/first/mariadb.pid)"; rm -rf /tmp/first; test -f classes/amends.jsa

# The rest of the container's memory is for what Java keeps outside its heap and, without a database server, for the
# embedded one, which takes half a gigabyte.
ENV AMENDS_DATA=/data \
    PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
# the embedded database; nothing is kept here when AMENDS_DATABASE_URL names a server
VOLUME /data
EXPOSE 8080
# the first start makes every table, and with the embedded database a company to try everything on
HEALTHCHECK --interval=15s --timeout=5s --start-period=3m --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=classes/amends.jsa", "-jar", "amends.jar"]
