FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -pl cli -am -DskipTests package \
 && mkdir /dist && tar -xzf cli/target/copydesk-*.tar.gz -C /dist --strip-components=1

FROM eclipse-temurin:17-jre
COPY --from=build /dist /opt/copydesk
ENV PATH="/opt/copydesk/bin:${PATH}"
WORKDIR /work
ENTRYPOINT ["copydesk"]
CMD ["--help"]
