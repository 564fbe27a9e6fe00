# AMTS. `make demo` and `make test` do all the set-up on a bare Debian 12; a second call only does what changed.
SHELL := /bin/bash
JOBS ?= $(shell nproc)
.PHONY: all deps configure build demo test format-check tidy bench peer-check asan tsan fuzz package clean

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
	@scripts/deps test
	@ctest --test-dir build --output-on-failure -j $(JOBS)

format-check:
	@scripts/deps build dev
	@git ls-files '*.cpp' '*.h' | xargs -P $(JOBS) -n 40 clang-format --dry-run --Werror

# Of what differs from BASE, by default the last commit on main before.
tidy: configure
	@scripts/deps build dev
	@scripts/tidy $(BASE)

bench:
	@scripts/deps build dev
	@cmake --preset dev >/dev/null && cmake --build build -j $(JOBS)
	@bench/run

# The engine beside Marian itself; needs the npm registry.
peer-check:
	@scripts/peer-check

asan:
	@scripts/deps build dev test
	@cmake --preset asan >/dev/null && cmake --build build-asan -j $(JOBS)
	@ctest --test-dir build-asan --output-on-failure -j $(JOBS)

# The tests of what several threads share, by their names.
TSAN_TESTS := base engine memory nmt adapt translate
TSAN_FILTER := *Executor*:*Thread*:*Team*:*Client*:*Caller*:*AtOnce*:*Store*:*SharedBatches*:*Progress*:*Readers*
tsan:
	@scripts/deps build dev
	@cmake --preset tsan >/dev/null && cmake --build build-tsan -j $(JOBS) --target $(TSAN_TESTS:%=%_test)
	@GTEST_FILTER='$(TSAN_FILTER)' ctest --test-dir build-tsan --output-on-failure -j $(JOBS) \
	  -R '^($(shell echo $(TSAN_TESTS) | tr ' ' '|'))_test$$'

# FUZZ_SECONDS for each target in turn.
FUZZ_SECONDS ?= 300
fuzz:
	@scripts/deps build dev
	@cmake --preset fuzz >/dev/null && cmake --build build-fuzz -j $(JOBS)
	@fuzz/run $(FUZZ_SECONDS)

# build/packages/amts_*.deb and a tarball.
package: configure
	@scripts/deps build package
	@cmake --build build -j $(JOBS) --target amts manual
	@cpack --config build/CPackConfig.cmake -B build/packages

clean:
	rm -rf build build-asan build-tsan build-fuzz
