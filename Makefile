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
.PHONY: help setup demo test test-quick test-slow lint format docs api api-record fuzz conformance bench bench-record install clean

help:
	@echo 'make setup        install missing libraries and faces on Debian 12'
	@echo 'make demo         set up, build, and render an example report to PDF'
	@echo 'make test         set up, build, and run all checks (12 minutes with an empty build folder)'
	@echo 'make test-quick   build and run the tests that finish within a minute'
	@echo 'make test-slow    mutated files for every reader, and veraPDF on a document of 300 pages'
	@echo 'make format       lay out the Swift sources; make lint checks the layout'
	@echo 'make docs         build the DocC documentation; any warning is an error'
	@echo 'make api          compare the public API with docs/public-api.txt; make api-record rewrites it'
	@echo 'make fuzz         mutated files for every reader (COUNT=$(COUNT) of each kind)'
	@echo 'make conformance  veraPDF on all examples, forms, formats and options'
	@echo 'make bench        measure the stages and compare them with the recorded ratios; make bench-record rewrites those'
	@echo 'make install      install the program, layouts, faces and completions under PREFIX ($(PREFIX))'
	@echo 'make clean        remove build products; the faces stay'

setup:
	@scripts/setup

demo: setup
	@$(SWIFT) build $(release)
	@mkdir -p build
	@$(gxpdf) render $(example) -o $(pdf)
	@echo "The report is in $(pdf)"

# The end-to-end tests start the program itself, which `swift test` alone would not build.
test: lint
	@scripts/setup --tests
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build
	@scripts/api
	@scripts/conformance --quick .build/debug/gxpdf
	@scripts/documentation

# Without the suites that run the program or other programs, mutate files, or render whole documents by the dozen.
slow_suites := Fuzz|Hostile|Propert|Mutation|Agreement|Command|ConformanceClaim|WrongCell|Extremes|OFD|Archive|SignatureField|ToUnicode|PDFVerification|SchemaValidation|KeyCoverage|SingleTable
test-quick:
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build --skip '$(slow_suites)'

test-slow: fuzz conformance

lint:
	@$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	@$(SWIFT) format format --in-place --recursive --parallel Sources Tests Package.swift

docs: setup
	@scripts/documentation

api: setup
	@$(SWIFT) build
	@scripts/api

api-record: setup
	@$(SWIFT) build
	@scripts/api --record

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

# On a quiet machine: the ratios are divided by a yardstick, but caches are shared.
bench-record: setup
	@$(SWIFT) build -c release --static-swift-stdlib
	@.build/release/gxpdf-bench --record

# Under sudo what is there is installed: Swift is often not on root's PATH, and what it built would belong to root.
install:
	@if [ -z "$$SUDO_USER" ] || [ ! -x $(gxpdf) ]; then scripts/setup && $(SWIFT) build $(release); fi
	@scripts/install '$(DESTDIR)$(PREFIX)' $(gxpdf)

clean:
	@rm -rf .build build .verapdf
