# shellcheck shell=bash
# The local Kubernetes: kind if there is Docker, otherwise a tool that starts a one-node cluster, given by CLUSTER_TOOL
# or found beside the checkout. Only one function decides which.

NAMESPACE=golf
RELEASE=golf
CHART=$ROOT/deploy/helm/golfroundpro
KIND_NAME=golfround
CLUSTER_DIR=$ROOT/.cluster

cluster_tool() {
  local tool
  for tool in "${CLUSTER_TOOL:-}" "$ROOT/../shared/k8s/cluster"; do
    [[ -n $tool && -x $tool ]] && { realpath "$tool" && return 0; }
  done
  return 1
}

# Prints kind or tool, or fails if there is neither.
cluster_maker() {
  if have docker && have kind && docker info >/dev/null 2>&1; then
    say kind
  elif ((EUID == 0)) && cluster_tool >/dev/null; then
    say tool
  else
    return 1
  fi
}

NO_CLUSTER="there is no local Kubernetes: install Docker, kind (https://kind.sigs.k8s.io), kubectl and Helm"

need_cluster() { cluster_maker >/dev/null || die "$NO_CLUSTER"; }

# The kubectl command with its first arguments.
kubectl_words() {
  case $(cluster_maker) in
    kind) say kubectl --context "kind-$KIND_NAME" ;;
    tool) say "$(cluster_tool)" kubectl ;;
  esac
}

kubectl() {
  local words
  read -ra words <<<"$(kubectl_words)"
  command "${words[@]}" "$@"
}

# Filters out Helm's line for each link between the charts.
helm() {
  case $(cluster_maker) in
    kind) command helm --kube-context "kind-$KIND_NAME" "$@" ;;
    tool) "$(cluster_tool)" helm "$@" ;;
  esac 2> >(grep -v 'found symbolic link' >&2)
}

# Checks for a node: without a cluster kubectl asks localhost:8080, where another server may answer.
cluster_is_up() { [[ $(kubectl get nodes --output name 2>/dev/null) == node/* ]]; }

start_cluster() {
  case $(cluster_maker) in
    kind)
      kind create cluster --name "$KIND_NAME" --config "$ROOT/deploy/kind/cluster.yaml" --wait 120s
      # The ingress controller listens on the ports in cluster.yaml.
      helm upgrade --install traefik oci://ghcr.io/traefik/helm/traefik --namespace traefik --create-namespace \
        --values "$ROOT/deploy/kind/traefik.yaml" --wait --timeout 180s
      ;;
    tool) "$(cluster_tool)" up ;;
  esac
}

stop_cluster() {
  case $(cluster_maker) in
    kind) kind delete cluster --name "$KIND_NAME" ;;
    tool) "$(cluster_tool)" down ;;
  esac
}

# The ingress's address, seen from this machine and from a pod: host:port.
cluster_address() {
  case $(cluster_maker) in
    kind) say 127.0.0.1:8088 ;;
    tool) say 10.250.7.1:80 ;;
  esac
}

cluster_inner_address() {
  case $(cluster_maker) in
    kind) say traefik.traefik.svc:80 ;;
    tool) say 10.250.7.1:80 ;;
  esac
}

cluster_url() {
  local address
  address=$(cluster_address)
  printf 'http://%s' "${address%:80}"
}

# Pod security: the restricted profile applies to the whole namespace.
make_namespace() {
  kubectl create namespace "$NAMESPACE" --dry-run=client --output yaml | kubectl apply -f - >/dev/null
  kubectl label --overwrite namespace "$NAMESPACE" pod-security.kubernetes.io/enforce=restricted >/dev/null
}

# EVENT_LOG=kafka or postgres; further arguments go to Helm.
install_release() {
  local values=(--values "$CHART/values-kind.yaml" --set "global.image.tag=$(image_tag)"
    --set "smoke.connect=$(cluster_inner_address)")
  [[ ${EVENT_LOG:-kafka} == kafka ]] || values+=(--set global.eventLog=postgres --set kafka.enabled=false)
  make_namespace
  helm upgrade --install "$RELEASE" "$CHART" --namespace "$NAMESPACE" "${values[@]}" --wait --wait-for-jobs \
    --timeout "${TIMEOUT:-240s}" "$@"
}

# Explains why a release does not become ready: for each unready pod its events and its last lines.
explain_release() {
  local pod container
  kubectl --namespace "$NAMESPACE" get pods || return 0
  for pod in $(kubectl --namespace "$NAMESPACE" get pods --output json | python3 "$ROOT/scripts/lib/unready_pods.py"); do
    printf '\n== %s\n' "$pod"
    kubectl --namespace "$NAMESPACE" get events --field-selector "involvedObject.name=$pod" \
      --sort-by=.lastTimestamp --output custom-columns=TIME:.lastTimestamp,REASON:.reason,MESSAGE:.message | tail -n 8
    for container in $(kubectl --namespace "$NAMESPACE" get pod "$pod" \
      --output jsonpath='{.spec.initContainers[*].name} {.spec.containers[*].name}'); do
      printf -- '-- %s, its last lines\n' "$container"
      kubectl --namespace "$NAMESPACE" logs "$pod" --container "$container" --tail 15 2>/dev/null || true
    done
  done
}
