include(GoogleTest)
if(AMTS_TESTS)
  enable_testing()
  find_package(GTest REQUIRED)
endif()
if(AMTS_BENCH)
  find_package(benchmark REQUIRED)
endif()

# AMTS_SOURCE_DIR and AMTS_TEST_DATA: paths for tests, benchmarks and fuzz targets.
add_library(amts_source_folder OBJECT ${PROJECT_SOURCE_DIR}/tests/support/source_folder.cpp)
target_compile_definitions(amts_source_folder
  PRIVATE AMTS_SOURCE_FOLDER="${PROJECT_SOURCE_DIR}"
  INTERFACE "AMTS_SOURCE_DIR=::amts::source_folder()"
    "AMTS_TEST_DATA=::amts::test_data_folder()")
target_include_directories(amts_source_folder INTERFACE ${PROJECT_SOURCE_DIR}/tests/support)
target_compile_options(amts_source_folder INTERFACE "SHELL:-include source_folder.h")

# A test binary is one ctest entry: starting it once is faster than once a case.
function(amts_test name sources)
  add_executable(${name} ${sources})
  # What is tested is optimised, the test itself need not be: a third of the time to build.
  target_compile_options(${name} PRIVATE -O0)
  target_link_libraries(${name} PRIVATE amts_flags amts_source_folder ${ARGN} GTest::gtest_main
    GTest::gmock)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "AMTS_BINARY=$<TARGET_FILE:amts>")
endfunction()

function(amts_module name)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  if(NOT sources)
    add_library(amts_${name} INTERFACE)
    target_link_libraries(amts_${name} INTERFACE ${ARGN})
    return()
  endif()
  add_library(amts_${name} STATIC ${sources})
  target_link_libraries(amts_${name} PUBLIC ${ARGN} PRIVATE amts_flags)
  target_include_directories(amts_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)

  file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*_test.cpp)
  if(AMTS_TESTS AND tests)
    amts_test(${name}_test "${tests}" amts_${name})
  endif()
  file(GLOB benches CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/bench/${name}_*.cpp)
  if(AMTS_BENCH)
    foreach(bench ${benches})
      get_filename_component(target ${bench} NAME_WE)
      add_executable(bench_${target} ${bench})
      target_link_libraries(bench_${target} PRIVATE amts_flags amts_source_folder amts_${name}
        benchmark::benchmark)
    endforeach()
  endif()
endfunction()

# tests/e2e/*_test.cpp run the real binary (environment variable AMTS_BINARY) as a user does.
function(amts_end_to_end_tests)
  file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/e2e/*_test.cpp)
  if(tests)
    amts_test(e2e_test "${tests}" amts_pipeline nlohmann_json::nlohmann_json)
    add_dependencies(e2e_test amts)
  endif()
  add_test(NAME layers COMMAND ${PROJECT_SOURCE_DIR}/scripts/check-layers)
endfunction()

# fuzz/<module>_<what>.cpp: libFuzzer targets fuzz_<module>_<what>; configure with clang++.
function(amts_fuzz_targets)
  file(GLOB targets CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/fuzz/*.cpp)
  foreach(source ${targets})
    get_filename_component(target ${source} NAME_WE)
    string(REGEX REPLACE "_.*" "" module ${target})
    add_executable(fuzz_${target} ${source})
    target_link_libraries(fuzz_${target} PRIVATE amts_flags amts_source_folder amts_${module})
    target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
  endforeach()
endfunction()

# tests/<module>/*_test.py drive the real binary with clients that are written in Python (Debian's).
function(amts_python_tests module)
  file(GLOB scripts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${module}/*_test.py)
  foreach(script ${scripts})
    get_filename_component(name ${script} NAME_WE)
    add_test(NAME ${module}_${name} COMMAND /usr/bin/python3 ${script})
    set_tests_properties(${module}_${name} PROPERTIES ENVIRONMENT "AMTS_BINARY=$<TARGET_FILE:amts>")
  endforeach()
endfunction()
