# shellcheck shell=bash
# The packages that the machine needs: scripts/packages.list names them, with a way to detect each. On Debian missing
# ones are installed; elsewhere they are listed.

PATH=$PATH:/usr/sbin:/sbin

is_there() { # proof
  case $1 in
    command:*) have "${1#*:}" ;;
    library:*) have pkg-config && pkg-config --exists "${1#*:}" ;;
    file:*) compgen -G "${1#*:}" >/dev/null ;;
    *) die "packages.list: unknown proof $1" ;;
  esac
}

missing_packages() { # purpose...
  local purpose package proof
  while read -r purpose package proof; do
    [[ -z $purpose || $purpose == \#* || " $* " != *" $purpose "* ]] && continue
    is_there "$proof" || say "$package"
  done <"$ROOT/scripts/packages.list"
}

# Ensures that all packages for these purposes are installed.
need() { # purpose...
  local missing=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  if ! grep -qs '^ID=debian$' /etc/os-release || ! have apt-get; then
    die "this is not Debian: install the equivalents of these Debian packages, and run this again: ${missing[*]}"
  fi
  ROOT_DO=()
  say "  These packages are missing and will be installed: ${missing[*]}"
  if ((EUID != 0)); then
    have sudo || die "there is no sudo to install them: ask this machine's administrator"
    sudo -v || die "install them yourself: ${missing[*]}"
    ROOT_DO=(sudo)
  fi
  step "Debian packages (${#missing[@]})" install_packages "${missing[@]}"
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]} == 0)) || die "still missing after the installation: ${missing[*]}"
}

# Installs packages without letting one start or keep a server: ours are under .run, and the machine's servers are not
# to be touched. Both settings needed for this are undone at the end, on every exit path.
POLICY=/usr/sbin/policy-rc.d
CLUSTERS=/etc/postgresql-common/createcluster.conf

install_packages() { # package...
  local apt=("${ROOT_DO[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600) units=() unit
  for unit in nginx redis-server postgresql; do
    [[ -e /lib/systemd/system/$unit.service ]] || units+=("$unit")
  done
  trap 'end_installation $? "$@"' EXIT
  "${apt[@]}" update || true
  forbid_starts
  if [[ " $* " == *" postgresql "* ]]; then
    "${apt[@]}" install -y --no-install-recommends postgresql-common
    forbid_main_cluster
  fi
  "${apt[@]}" install -y --no-install-recommends "$@"
  if [[ -d /run/systemd/system ]]; then
    for unit in "${units[@]}"; do "${ROOT_DO[@]}" systemctl disable -q "$unit" 2>/dev/null || true; done
  fi
}

forbid_starts() {
  [[ ! -e $POLICY ]] || return 0
  printf '#!/bin/sh\n# golfround: for one installation only\nexit 101\n' | "${ROOT_DO[@]}" tee "$POLICY" >/dev/null
  "${ROOT_DO[@]}" chmod 755 "$POLICY"
}

forbid_main_cluster() {
  [[ -e $CLUSTERS && ! -e $CLUSTERS.golfround ]] || return 0
  "${ROOT_DO[@]}" cp -p "$CLUSTERS" "$CLUSTERS.golfround"
  printf 'create_main_cluster = false\n' | "${ROOT_DO[@]}" tee -a "$CLUSTERS" >/dev/null
}

end_installation() { # result package...
  undo_installation_settings
  (($1 == 0)) || say "error: apt could not install ${*:2}. If it reached no server: install them from where you can, and" \
    "run this again; nothing else of this needs a network."
}

undo_installation_settings() {
  if grep -qs golfround "$POLICY"; then "${ROOT_DO[@]}" rm -f "$POLICY"; fi
  if [[ -e $CLUSTERS.golfround ]]; then "${ROOT_DO[@]}" mv -f "$CLUSTERS.golfround" "$CLUSTERS"; fi
}
