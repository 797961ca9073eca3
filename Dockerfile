FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -pl cli -am -DskipTests package \
 && mkdir /dist && tar -xzf cli/target/copydesk-*.tar.gz -C /dist --strip-components=1

FROM eclipse-temurin:17-jre
# git: for --changed, --staged and --since; the folder that is checked belongs to somebody outside
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /dist /opt/copydesk
ENV PATH="/opt/copydesk/bin:${PATH}"
# the first run writes the archive of classes with which every later one starts quicker
RUN copydesk --version && timeout 120 sh -c 'until ls /opt/copydesk/lib/*.jsa; do sleep 1; done' > /dev/null 2>&1 || true
WORKDIR /work
ENTRYPOINT ["copydesk"]
CMD ["--help"]
