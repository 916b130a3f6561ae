# Everything a newcomer needs: `make serve` and `make test`. The work is done by scripts/.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup serve build test check test-native test-browser test-firefox fit bench soak fuzz release reproduce clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  PORT=9000 make serve     another port than 8080"
	@echo "  SITE_URL=https://... make build   where the site will stand, for social previews"
	@echo "  RELEASE=2030-01-31 make fit   the date that names the release, else today"
	@echo "  FUZZ_SECONDS=600 make fuzz   another time than 60 s for each kind of input"
	@echo "  TESTS_AT_ONCE=2 make test   two files of end-to-end tests at a time, on a larger machine"
	@echo "  CARGO_TARGET_DIR=...     where compiled files go instead of target/"
	@echo "  CHROMIUM=, CHROMEDRIVER=, FIREFOX=   other browsers for the tests"
	@echo "  KANSENVERKENNER_WASM=    rustup or debian: insist on one compiler for WebAssembly"

setup: ## Install what building and testing need, nothing twice
	@scripts/setup.sh test && echo "Everything is installed."

serve: ## Build for release and serve on http://127.0.0.1:8080/
	@PORT="$(PORT)" scripts/serve.sh

build: ## Leave the finished static site in dist/
	@scripts/setup.sh build && scripts/build.sh

test: ## Run every check and test
	@scripts/test.sh all

check: ## Formatting, lints, licences and known faults of what is used
	@scripts/test.sh check

test-native: ## Checks and tests that need no browser
	@scripts/test.sh native

test-browser: ## Build the page, weigh it and test it in Chromium
	@scripts/test.sh browser

test-firefox: ## The end-to-end tests once more, in Firefox
	@scripts/setup.sh test && scripts/build.sh && scripts/test.sh end-to-end firefox

fit: ## Fit the model to data/ and write the model files in www/data/
	@scripts/fit.sh

bench: ## Measure the fit, the model and the page, and write docs/performance.md
	@scripts/bench.sh

fuzz: ## Look for input that breaks something, a minute for each kind (docs/faults.md)
	@scripts/fuzz.sh

release: ## Leave a release in release/: the site, what it was made from, checksums
	@scripts/release.sh

reproduce: ## Build this commit twice, in two folders, and compare byte by byte
	@scripts/reproduce.sh

soak: ## Move the sliders 200,000 times: memory must not grow (half an hour)
	@scripts/soak.sh

clean: ## Remove what was built; installed tools stay
	@rm -rf target dist .dist-stamp node_modules release scripts/sbom/node_modules tests/browser/output && echo "Clean. Tools stay in the cargo folder (kansenverkenner-tools)."
