# amts_embed(target symbol files...): the bytes of files as a table in the binary. The source that
# uses it declares
#   struct EmbeddedFile { std::string_view name, bytes; };
#   extern const std::span<const EmbeddedFile> symbol;
# in namespace amts (base/embedded.h). Names are the files' names without folders.
function(amts_embed target symbol)
  set(source ${PROJECT_BINARY_DIR}/embedded/${symbol}.cpp)
  set(text "// Made by cmake/embed.cmake.\n#include \"base/embedded.h\"\n")
  set(table "")
  set(number 0)
  foreach(file ${ARGN})
    cmake_path(GET file FILENAME name)
    set(label amts_${symbol}_${number})
    string(APPEND text "asm(\".section .rodata\\n.balign 16\\n${label}:\\n"
      ".incbin \\\"${file}\\\"\\n${label}_end:\\n.byte 0\\n.text\\n\");\n"
      "extern \"C\" const char ${label}[], ${label}_end[];\n")
    string(APPEND table "    {\"${name}\", {${label}, static_cast<size_t>(${label}_end - ${label})}},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  string(APPEND text "namespace amts {\nnamespace {\nconst EmbeddedFile kFiles[] = {\n${table}};\n}\n"
    "extern const std::span<const EmbeddedFile> ${symbol};\n"
    "const std::span<const EmbeddedFile> ${symbol} = kFiles;\n}\n")
  file(CONFIGURE OUTPUT ${source} CONTENT "${text}" @ONLY)
  set_property(SOURCE ${source} PROPERTY OBJECT_DEPENDS "${ARGN}")
  target_sources(${target} PRIVATE ${source})
endfunction()
