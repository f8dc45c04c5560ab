# shellcheck shell=bash
# The images of our own parts. Their tag is the version and a fingerprint of their contents, so that a change makes
# another image and an existing one is not built again.

IMAGES=(round-service analytics-service web)
REGISTRY=${IMAGE_REGISTRY:-docker.io/golfroundpro}

version() { sed -n 's/^appVersion: "\(.*\)"/\1/p' "$CHART/Chart.yaml"; }

# IMAGE_TAG names other images, which must exist.
image_tag() {
  [[ -z ${IMAGE_TAG:-} ]] || { say "$IMAGE_TAG" && return; }
  printf '%s-%s' "$(version)" "$(
    cd "$ROOT" && find .build/image web/dist deploy/docker deploy/nginx -type f -print0 | sort -z |
      xargs -0 sha256sum | digest | cut -c1-12
  )"
}

# The programs, where the Dockerfiles expect them. Copied, because .build/release is a link.
stage_image_files() {
  local program
  mkdir -p "$ROOT/.build/image"
  for program in "${PROGRAMS[@]}"; do
    install_if_newer "$ROOT/.build/release/$program" "$ROOT/.build/image/$program"
  done
}

# Builds an image from the built programs, with the cluster's engine or another one.
build_image() { # part tag [engine]
  local arguments=(--build-arg PROGRAMS=prebuilt --build-arg FILES=prebuilt --build-arg "VERSION=$(version)"
    --build-arg "REVISION=$(git -C "$ROOT" rev-parse HEAD 2>/dev/null || say unknown)"
    --file "$ROOT/deploy/docker/$1.Dockerfile" --tag "$REGISTRY/$1:$2" "$ROOT")
  "${3:-container_engine}" build "${arguments[@]}"
}

# docker or its substitute. Docker's image format, because the other one drops HEALTHCHECK.
container_engine() {
  case $(cluster_maker) in
    kind) docker "$@" ;;
    tool)
      if [[ $1 == build ]]; then set -- build --pull=never --format docker "${@:2}"; fi
      "$(cluster_tool)" podman "$@"
      ;;
  esac
}

image_exists() { # part tag
  container_engine image inspect "$REGISTRY/$1:$2" >/dev/null 2>&1
}

cluster_knows() { # part tag
  kubectl get nodes --output jsonpath='{.items[0].status.images[*].names[*]}' | tr ' ' '\n' | grep -qx "$REGISTRY/$1:$2"
}

load_images() { # name...
  case $(cluster_maker) in
    kind) kind load docker-image --name "$KIND_NAME" "$@" ;;
    tool) "$(cluster_tool)" load "$@" ;;
  esac
}

# Builds missing images and loads them into the cluster.
provide_images() {
  local part tag missing=()
  tag=$(image_tag)
  for part in "${IMAGES[@]}"; do
    image_exists "$part" "$tag" || build_image "$part" "$tag"
    cluster_knows "$part" "$tag" || missing+=("$REGISTRY/$part:$tag")
  done
  ((${#missing[@]} == 0)) || load_images "${missing[@]}"
}

# kind pulls the stores' images; without a registry, the tool creates stand-ins with the same names.
provide_store_images() {
  [[ $(cluster_maker) != tool ]] || "$(cluster_tool)" images debian busybox postgres redis kafka
}

# More images for the tests, made from the current ones: `TAG-next`, the same with another name; `TAG-rehearsal` and
# `TAG-broken`, whose golf has one more migration, a good or a bad one.
provide_test_images() {
  local tag part next names=()
  tag=$(image_tag)
  make_rehearsal "$tag" rehearsal "$ROOT/Tests/ClusterTests/Rehearsal/good.sql"
  make_rehearsal "$tag" broken "$ROOT/Tests/ClusterTests/Rehearsal/bad.sql"
  for next in next rehearsal broken; do
    for part in "${IMAGES[@]}"; do
      [[ $part == round-service && $next != next ]] || name_image "$REGISTRY/$part:$tag" "$REGISTRY/$part:$tag-$next"
      cluster_knows "$part" "$tag-$next" || names+=("$REGISTRY/$part:$tag-$next")
    done
  done
  ((${#names[@]} == 0)) || load_images "${names[@]}"
}

# Not even asked of SwiftPM when nothing changed: it would wait for the Swift tests, which keep the build folder's lock.
build_rehearsal() {
  local sources=("${PROGRAM_SOURCES[@]}" Tests/ClusterTests/Rehearsal)
  unless_done "Rehearsal of a migration, release build" "$ROOT/.build/golf-rehearsal.stamp" \
    "$(fingerprint "$ROOT" "${sources[@]}")" "$ROOT/.build/release/golf-rehearsal" \
    swift build --package-path "$ROOT" -c release --static-swift-stdlib --product golf-rehearsal
}

make_rehearsal() { # tag name sql
  local context=$ROOT/.build/rehearsal-$2
  image_exists round-service "$1-$2" && return
  mkdir -p "$context"
  cp -L "$ROOT/.build/release/golf-rehearsal" "$ROOT/Tests/ClusterTests/Rehearsal/Dockerfile" "$context/"
  cp "$3" "$context/rehearsal.sql"
  container_engine build --build-arg "BASE=$REGISTRY/round-service:$1" --tag "$REGISTRY/round-service:$1-$2" "$context"
}

name_image() { container_engine tag "$1" "$2"; }
