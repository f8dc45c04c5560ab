# shellcheck shell=bash
# The images of our own parts. Their tag is the version and a fingerprint of all that is in them, so that a change is
# another image, and what is there already is not made again.

IMAGES=(round-service analytics-service web)
REGISTRY=docker.io/golfroundpro

version() { sed -n 's/^appVersion: "\(.*\)"/\1/p' "$CHART/Chart.yaml"; }

image_tag() {
  printf '%s-%s' "$(version)" "$(
    cd "$ROOT" && find .build/image web/dist deploy/docker deploy/nginx -type f -print0 | sort -z |
      xargs -0 sha256sum | digest | cut -c1-12
  )"
}

# The programs where the Dockerfiles take them from. Copied, because .build/release is a link.
stage_image_files() {
  local program
  mkdir -p "$ROOT/.build/image"
  for program in "${PROGRAMS[@]}"; do
    install_if_newer "$ROOT/.build/release/$program" "$ROOT/.build/image/$program"
  done
}

# Builds an image from what is built already.
build_image() { # part tag
  local arguments=(--build-arg PROGRAMS=prebuilt --build-arg FILES=prebuilt --build-arg "VERSION=$(version)"
    --build-arg "REVISION=$(git -C "$ROOT" rev-parse HEAD 2>/dev/null || say unknown)"
    --file "$ROOT/deploy/docker/$1.Dockerfile" --tag "$REGISTRY/$1:$2" "$ROOT")
  case $(cluster_maker) in
    kind) docker build "${arguments[@]}" ;;
    tool) "$(cluster_tool)" podman build --pull=never --format docker "${arguments[@]}" ;;
  esac
}

image_exists() { # part tag
  case $(cluster_maker) in
    kind) docker image inspect "$REGISTRY/$1:$2" >/dev/null 2>&1 ;;
    tool) "$(cluster_tool)" podman image exists "$REGISTRY/$1:$2" ;;
  esac
}

cluster_knows() { # part tag
  kubectl get nodes --output jsonpath='{.items[0].status.images[*].names[*]}' | grep -q "$REGISTRY/$1:$2"
}

load_images() { # name...
  case $(cluster_maker) in
    kind) kind load docker-image --name "$KIND_NAME" "$@" ;;
    tool) "$(cluster_tool)" load "$@" ;;
  esac
}

# Builds what is missing and gives the cluster what it does not have.
provide_images() {
  local part tag missing=()
  tag=$(image_tag)
  for part in "${IMAGES[@]}"; do
    image_exists "$part" "$tag" || build_image "$part" "$tag"
    cluster_knows "$part" "$tag" || missing+=("$REGISTRY/$part:$tag")
  done
  ((${#missing[@]} == 0)) || load_images "${missing[@]}"
}

# kind pulls the stores' images; without a registry the tool makes stand-ins of the same names.
provide_store_images() {
  [[ $(cluster_maker) != tool ]] || "$(cluster_tool)" images debian busybox postgres redis kafka
}
