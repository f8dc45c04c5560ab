# The image of the analytics-service. Build it in the checkout's root, in one of two ways:
#   docker build -f deploy/docker/analytics-service.Dockerfile .     (podman needs --build-arg PROGRAMS=compiled)
#       compiles everything in the official Swift image;
#   podman build --format docker --build-arg PROGRAMS=prebuilt -f deploy/docker/analytics-service.Dockerfile .
#       uses the results of `make build` in .build/image, if the Swift image is not available.
# An unused stage is neither built nor pulled. HEALTHCHECK exists only in Docker's format, hence --format.
ARG PROGRAMS=compiled
ARG SWIFT=docker.io/library/swift:6.2-bookworm
ARG DEBIAN=docker.io/library/debian:bookworm-slim

FROM ${SWIFT} AS compiled
RUN apt-get update && apt-get install -y --no-install-recommends pkg-config \
      libmicrohttpd-dev libwslay-dev libpq-dev libhiredis-dev librdkafka-dev libsodium-dev libcurl4-openssl-dev \
      libjemalloc-dev
WORKDIR /source
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
RUN for program in analytics-service; do \
      swift build -c release --static-swift-stdlib --product "$program" || exit 1; \
    done \
 && mkdir /programs && cp .build/release/analytics-service /programs/

FROM scratch AS prebuilt
COPY .build/image/analytics-service /programs/

FROM ${PROGRAMS} AS programs

FROM ${DEBIAN} AS files
RUN apt-get update && apt-get install -y --no-install-recommends binutils ca-certificates \
      libmicrohttpd12 libwslay1 libpq5 libhiredis0.14 librdkafka1 libsodium23 libcurl4 libjemalloc2
COPY deploy/docker/closure.sh /
COPY --from=programs /programs /programs
RUN /closure.sh /image /programs/*

FROM scratch
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="GolfRoundPro analytics-service" \
      org.opencontainers.image.description="Applies events to the players' views and answers them" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=files /image /
USER 10001:10001
EXPOSE 8082 9082
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["/usr/local/bin/analytics-service", "health", "ready"]
ENTRYPOINT ["/usr/local/bin/analytics-service"]
