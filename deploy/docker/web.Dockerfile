# The image of the web app: its files and an nginx that serves them. Build it in the checkout's root, in one of two ways:
#   docker build -f deploy/docker/web.Dockerfile .     (podman needs --build-arg FILES=compiled)
#       builds the app with Debian's node packages;
#   podman build --build-arg FILES=prebuilt -f deploy/docker/web.Dockerfile .
#       uses the results of `make build` in web/dist.
# An unused stage is neither built nor pulled. No HEALTHCHECK: the image has no program that could send a request;
# Kubernetes asks GET /livez on 9080.
ARG FILES=compiled
ARG DEBIAN=docker.io/library/debian:bookworm-slim

FROM ${DEBIAN} AS compiled
WORKDIR /source
COPY scripts/packages.list /
RUN apt-get update && apt-get install -y --no-install-recommends $(awk '$1 == "web" { print $2 }' /packages.list)
COPY contracts contracts
COPY web web
# Builds and npm packages in the checkout are not used.
RUN rm -rf web/dist web/node_modules && cd web && node scripts/build.mjs && mv dist /files

FROM scratch AS prebuilt
COPY web/dist /files/

FROM ${FILES} AS files

FROM ${DEBIAN} AS nginx
RUN apt-get update && apt-get install -y --no-install-recommends binutils ca-certificates nginx libnginx-mod-stream
COPY deploy/docker/closure.sh /
# The module is for Compose's gateway, which counts connections with it.
RUN /closure.sh /image /usr/sbin/nginx \
 && mkdir -p /image/usr/lib/nginx/modules \
 && cp -L /usr/lib/nginx/modules/ngx_stream_module.so /image/usr/lib/nginx/modules/

FROM scratch
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="GolfRoundPro web" \
      org.opencontainers.image.description="The web app's files, and nginx to serve them" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=nginx /image /
COPY deploy/docker/web.conf deploy/nginx/*.conf /etc/nginx/
COPY --from=files /files /srv/web
USER 10001:10001
EXPOSE 8080 9080
STOPSIGNAL SIGQUIT
ENTRYPOINT ["/usr/local/bin/nginx", "-e", "stderr", "-c", "/etc/nginx/web.conf"]
