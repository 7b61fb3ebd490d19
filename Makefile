# Everything a person types. SwiftPM and the set-up decide for themselves what is out of date, so nothing is listed here
# that they know better.

PREFIX ?= /usr/local
SWIFT ?= swift
example := examples/tongzhou-kjj-2023.json
pdf := build/tongzhou-kjj-2023.pdf

# The Swift runtime goes into the program, so that it runs on a machine without Swift.
release := -c release --static-swift-stdlib --product gxpdf
gxpdf := .build/release/gxpdf

.DEFAULT_GOAL := help
.PHONY: help setup demo test fuzz conformance bench install clean

help:
	@echo 'make setup    libraries and faces for Debian 12 (downloads only what is missing)'
	@echo 'make demo     set-up, build, and an example report as PDF'
	@echo 'make test     set-up, build, and all tests'
	@echo 'make fuzz     mutated files for every reader (COUNT=$(COUNT) of each kind)'
	@echo 'make conformance  veraPDF on all examples, forms and formats, and on a document of 300 pages'
	@echo 'make bench    measures how fast reports are made'
	@echo 'make install  the program, layouts, faces and completions to PREFIX ($(PREFIX))'
	@echo 'make clean    removes what was built; the faces stay'

setup:
	@scripts/setup

demo: setup
	@$(SWIFT) build $(release)
	@mkdir -p build
	@$(gxpdf) render $(example) -o $(pdf)
	@echo "The report is in $(pdf)"

# The end-to-end tests start the program itself, which `swift test` alone would not build.
test:
	@scripts/setup --tests
	@$(SWIFT) build --product gxpdf
	@$(SWIFT) test
	@scripts/conformance --quick .build/debug/gxpdf

conformance:
	@scripts/setup --tests
	@$(SWIFT) build $(release)
	@scripts/conformance $(gxpdf)

# With optimisation, or a million would take days.
COUNT ?= 100000
fuzz:
	@scripts/setup --tests
	@$(SWIFT) build -c release -Xswiftc -enable-testing --build-tests
	@GXPDF_FUZZ=$(COUNT) $(SWIFT) test -c release -Xswiftc -enable-testing --skip-build --filter Fuzz

bench: setup
	@$(SWIFT) build -c release --static-swift-stdlib
	@.build/release/gxpdf-bench

# Under sudo what is there is installed: Swift is often not on root's PATH, and what it built would belong to root.
install:
	@if [ -z "$$SUDO_USER" ] || [ ! -x $(gxpdf) ]; then scripts/setup && $(SWIFT) build $(release); fi
	@scripts/install '$(DESTDIR)$(PREFIX)' $(gxpdf)

clean:
	@rm -rf .build build .verapdf
