# AMTS. `make demo` and `make test` do all the set-up on a bare Debian 12; a second call only does what changed.
SHELL := /bin/bash
JOBS ?= $(shell nproc)
.PHONY: all deps configure build demo test bench peer-check asan fuzz clean

all: build

deps:
	@scripts/deps

configure: deps
	@[ -f build/build.ninja ] || cmake --preset release

build: configure
	@cmake --build build -j $(JOBS)

demo: configure
	@cmake --build build -j $(JOBS) --target amts
	@scripts/demo

test: build
	@ctest --test-dir build --output-on-failure -j $(JOBS)

bench:
	@scripts/deps build dev
	@cmake --preset dev >/dev/null && cmake --build build -j $(JOBS)
	@bench/run

# The engine beside Marian itself; needs the npm registry.
peer-check:
	@scripts/peer-check

asan:
	@scripts/deps build dev
	@cmake --preset asan >/dev/null && cmake --build build-asan -j $(JOBS)
	@ctest --test-dir build-asan --output-on-failure -j $(JOBS)

# FUZZ_SECONDS for each target in turn.
FUZZ_SECONDS ?= 300
fuzz:
	@scripts/deps build dev
	@cmake --preset fuzz >/dev/null && cmake --build build-fuzz -j $(JOBS)
	@fuzz/run $(FUZZ_SECONDS)

clean:
	rm -rf build build-asan build-fuzz
