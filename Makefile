# The only entry point: every target calls a script in scripts/.
# Variables: KAFKA=1, GATEWAY_PORT=9000 and the other names of scripts/settings.defaults, PART=round-service, FORCE=1.
.PHONY: help up down status logs reset build sbom test check upgrade-test chaos alerts fuzz guards sanitize bench lint format
.PHONY: backup restore images compose-up compose-down
.PHONY: cluster-up cluster-down cluster-status cluster-logs cluster-test
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 23

up: ## build what changed, start everything, print the addresses (KAFKA=1: with a Kafka broker)
	@scripts/up

down: ## stop everything; the data stay
	@scripts/down

status: ## each part: up or not, pid, port, memory
	@scripts/status

logs: ## follow the logs (PART=round-service: only that part's)
	@scripts/logs $(PART)

reset: ## stop everything and delete the data, but not the backups (asks first; FORCE=1 does not)
	@scripts/reset

build: ## build the services and the web app
	@scripts/build

sbom: ## the components of programs and app, with versions and licences (CycloneDX, .build/golfroundpro.cdx.json)
	@scripts/build
	@scripts/sbom .build/golfroundpro.cdx.json

test: ## run every test, with one total at the end
	@scripts/test

check: ## for daily work: lint, and the unit tests of what changed since main (BASE=HEAD~3: since that commit)
	@scripts/check $(BASE)

upgrade-test: ## upgrade an older version's instance under load, downgrade it, upgrade it again (FROM=HEAD~1)
	@scripts/test-upgrade

chaos: ## random crashes and pauses under load (CYCLES=200, SEED=n repeats a run)
	@scripts/chaos

alerts: ## cause each alert's fault and see it fire on a real Prometheus (ONLY="redis backup": only those drills)
	@scripts/alerts

fuzz: ## generated input for every parser, generated requests to both services (REQUESTS=10000, SEED=n)
	@scripts/fuzz

guards: ## take out each guard against a race, see its test fail, put it back
	@scripts/guards

sanitize: ## the drivers' and the batching's tests under ThreadSanitizer and AddressSanitizer
	@scripts/sanitize

bench: ## measure everything next to the tools' own limits, into docs/performance.md (PARTS="writes reads": only those)
	@scripts/bench

lint: ## check style, scripts, YAML, imports, links and words
	@scripts/lint

format: ## format the Swift sources
	@scripts/format

backup: ## write the record to one file, while everything runs (FOLDER=…)
	@scripts/backup $(if $(FOLDER),"$(FOLDER)")

restore: ## replace the record by a backup's (FILE=…; UNDO=1: by the previous one; asks first)
	@scripts/restore $(if $(FILE),"$(FILE)")

images: ## build the services' and the app's images for another cluster (IMAGE_REGISTRY=…, IMAGE_TAG=1.0, PUSH=1)
	@scripts/images

compose-up: ## run the whole system in containers on this machine, with Compose
	@scripts/compose-up

compose-down: ## stop these containers (FORCE=1: delete their volumes too)
	@scripts/compose-down

cluster-up: ## run the whole system on a local Kubernetes (KAFKA=0: without a broker)
	@scripts/cluster-up

cluster-down: ## delete the local cluster and everything in it
	@scripts/cluster-down

cluster-status: ## show its pods, memory, releases and address
	@scripts/cluster-status

cluster-logs: ## follow its logs (PART=round-service: only that part's)
	@scripts/cluster-logs $(PART)

cluster-test: ## upgrade, scale, break and restore it, on the running cluster
	@scripts/test-cluster
