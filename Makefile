# The only front door: every target is a script of the same name in scripts/.
# Variables: KAFKA=1, GATEWAY_PORT=9000 and the other names of scripts/settings.defaults, PART=round-service, FORCE=1.
.PHONY: help up down status logs reset build sbom test upgrade-test chaos alerts fuzz guards sanitize bench lint format
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

sbom: ## what programs and app are made of, with versions and licences (CycloneDX, .build/golfroundpro.cdx.json)
	@scripts/build
	@scripts/sbom .build/golfroundpro.cdx.json

test: ## every test there is, with one total at the end
	@scripts/test

upgrade-test: ## an older version's instance upgraded under load, taken back, upgraded again (FROM=HEAD~1)
	@scripts/test-upgrade

chaos: ## random crashes and pauses under load (CYCLES=200, SEED=n brings a run again)
	@scripts/chaos

alerts: ## each alert on a real Prometheus, by the fault that it is for (ONLY="redis backup": those drills)
	@scripts/alerts

fuzz: ## made-up input for every parser, made-up requests at both services (REQUESTS=10000, SEED=n)
	@scripts/fuzz

guards: ## takes each guard against a race out, sees its test fail, puts it back
	@scripts/guards

sanitize: ## the drivers' and the batching's tests under ThreadSanitizer and AddressSanitizer
	@scripts/sanitize

bench: ## measure all beside the tools' own limits, into docs/performance.md (PARTS="writes reads": only those)
	@scripts/bench

lint: ## style, spelling of scripts and YAML, and what may import what
	@scripts/lint

format: ## put the Swift sources into their one form
	@scripts/format

backup: ## the record as one file, while everything runs (FOLDER=…)
	@scripts/backup $(if $(FOLDER),"$(FOLDER)")

restore: ## the record of a backup instead of this one (FILE=…; UNDO=1: the one before; asks first)
	@scripts/restore $(if $(FILE),"$(FILE)")

images: ## the services' and the app's images for a cluster elsewhere (IMAGE_REGISTRY=…, IMAGE_TAG=1.0, PUSH=1)
	@scripts/images

compose-up: ## the whole system in containers of this machine, with Compose
	@scripts/compose-up

compose-down: ## stop these containers (FORCE=1: delete their volumes too)
	@scripts/compose-down

cluster-up: ## the whole system on a local Kubernetes (KAFKA=0: without a broker)
	@scripts/cluster-up

cluster-down: ## delete the local cluster and all that is in it
	@scripts/cluster-down

cluster-status: ## its pods, memory, releases and address
	@scripts/cluster-status

cluster-logs: ## follow its logs (PART=round-service: only that part's)
	@scripts/cluster-logs $(PART)

cluster-test: ## upgrade, scale, break and restore it, on the running cluster
	@scripts/test-cluster
