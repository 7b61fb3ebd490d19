# The commands for developers. SwiftPM and the set-up know themselves what is out of date, so no dependencies are listed here.

PREFIX ?= /usr/local
SWIFT ?= swift
example := examples/tongzhou-kjj-2023.json
pdf := build/tongzhou-kjj-2023.pdf

# With the Swift runtime linked in, the program runs on machines without Swift.
release := -c release --static-swift-stdlib --product gxpdf
gxpdf := .build/release/gxpdf

.DEFAULT_GOAL := help
.PHONY: help setup demo test fuzz conformance bench bench-record install clean

help:
	@echo 'make setup         install libraries and faces on Debian 12 (only what is missing)'
	@echo 'make demo          set up, build, and render an example report'
	@echo 'make test          set up, build, and run all tests'
	@echo 'make fuzz          feed mutated files to every reader (COUNT=$(COUNT) per reader)'
	@echo 'make conformance   validate all examples, forms, formats and a document of 300 pages with veraPDF'
	@echo 'make bench         measure the stages and compare them with bench/baseline.json'
	@echo 'make bench-record  replace bench/baseline.json with the ratios of a new run'
	@echo 'make install       install program, layouts, faces and completions under PREFIX ($(PREFIX))'
	@echo 'make clean         remove everything that was built; the faces stay'

setup:
	@scripts/setup

demo: setup
	@$(SWIFT) build $(release)
	@mkdir -p build
	@$(gxpdf) render $(example) -o $(pdf)
	@echo "The report is in $(pdf)"

# The end-to-end tests start the program, which `swift test` alone does not build.
test:
	@scripts/setup --tests
	@$(SWIFT) build --product gxpdf
	@$(SWIFT) test
	@scripts/conformance --quick .build/debug/gxpdf

conformance:
	@scripts/setup --tests
	@$(SWIFT) build $(release)
	@scripts/conformance $(gxpdf)

# Optimised, because a million files would take days otherwise.
COUNT ?= 100000
fuzz:
	@scripts/setup --tests
	@$(SWIFT) build -c release -Xswiftc -enable-testing --build-tests
	@GXPDF_FUZZ=$(COUNT) $(SWIFT) test -c release -Xswiftc -enable-testing --skip-build --filter Fuzz

bench: setup
	@$(SWIFT) build -c release --static-swift-stdlib
	@.build/release/gxpdf-bench

bench-record: setup
	@$(SWIFT) build -c release --static-swift-stdlib
	@.build/release/gxpdf-bench --record

# Under sudo, an existing build is installed: Swift is often not on root's PATH, and a new build would belong to root.
install:
	@if [ -z "$$SUDO_USER" ] || [ ! -x $(gxpdf) ]; then scripts/setup && $(SWIFT) build $(release); fi
	@scripts/install '$(DESTDIR)$(PREFIX)' $(gxpdf)

clean:
	@rm -rf .build build .verapdf
