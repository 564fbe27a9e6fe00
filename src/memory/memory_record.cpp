#include "memory/memory_record.h"

#include <cstring>

#include "base/error.h"

namespace amts::memory {
namespace {

void append_number(std::string& out, uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

void append_text(std::string& out, std::string_view text) {
  append_number(out, text.size());
  out += text;
}

bool is_known(const corpus::TextOrigin& origin) { return origin != corpus::TextOrigin{}; }

/// Walks a record; never leaves it.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  uint8_t byte() { return static_cast<uint8_t>(take(1)[0]); }
  std::string_view text() { return take(number()); }
  double real() {
    double value = 0;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  uint64_t number() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const uint64_t digit = byte();
      value |= (digit & 0x7F) << shift;
      if (digit < 0x80) return value;
    }
    fail();
  }

 private:
  [[noreturn]] static void fail() { throw FormatError("damaged translation memory: bad record"); }

  std::string_view take(uint64_t size) {
    if (size > rest_.size()) fail();
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
};

corpus::TextOrigin read_origin(Reader& reader, const BlockView& block) {
  corpus::TextOrigin origin;
  origin.document = block.name(reader.number());
  origin.first_line = reader.number();
  origin.last_line = reader.number();
  return origin;
}

}  // namespace

void append_record(std::string& out, const corpus::TextPair& pair, bool starts_run,
                   const std::function<uint32_t(const std::string&)>& name_index) {
  const bool tagged =
      !pair.tagged_source.empty() || !pair.tagged_target.empty() || !pair.contents.empty();
  const auto flag = [](bool set, RecordFlag value) { return set ? value : 0; };
  out += static_cast<char>(flag(starts_run, kStartsRun) | flag(pair.score != 1, kHasScore) |
                           flag(tagged, kHasTagged) |
                           flag(is_known(pair.source_origin), kHasSourceOrigin) |
                           flag(is_known(pair.target_origin), kHasTargetOrigin));
  if (pair.score != 1) out += bytes_of(pair.score);
  append_text(out, pair.source);
  append_text(out, pair.target);
  if (tagged) {
    append_text(out, pair.tagged_source);
    append_text(out, pair.tagged_target);
    append_number(out, pair.contents.size());
    for (const std::string& content : pair.contents) append_text(out, content);
  }
  for (const corpus::TextOrigin* origin : {&pair.source_origin, &pair.target_origin}) {
    if (!is_known(*origin)) continue;
    append_number(out, name_index(origin->document));
    append_number(out, origin->first_line);
    append_number(out, origin->last_line);
  }
}

RecordTexts read_texts(const BlockView& block, size_t entry) {
  Reader reader(block.record(entry));
  RecordTexts texts;
  texts.flags = reader.byte();
  if ((texts.flags & kHasScore) != 0) reader.real();
  texts.source = reader.text();
  texts.target = reader.text();
  if ((texts.flags & kHasTagged) != 0) {
    texts.tagged_source = reader.text();
    texts.tagged_target = reader.text();
  }
  return texts;
}

corpus::TextPair read_pair(const BlockView& block, size_t entry) {
  Reader reader(block.record(entry));
  corpus::TextPair pair;
  const uint8_t flags = reader.byte();
  if ((flags & kHasScore) != 0) pair.score = reader.real();
  pair.source = reader.text();
  pair.target = reader.text();
  if ((flags & kHasTagged) != 0) {
    pair.tagged_source = reader.text();
    pair.tagged_target = reader.text();
    for (uint64_t left = reader.number(); left > 0; --left) {
      pair.contents.emplace_back(reader.text());
    }
  }
  if ((flags & kHasSourceOrigin) != 0) pair.source_origin = read_origin(reader, block);
  if ((flags & kHasTargetOrigin) != 0) pair.target_origin = read_origin(reader, block);
  return pair;
}

std::string_view read_document(const BlockView& block, size_t entry) {
  Reader reader(block.record(entry));
  const uint8_t flags = reader.byte();
  if ((flags & kHasSourceOrigin) == 0) return {};
  if ((flags & kHasScore) != 0) reader.real();
  reader.text();
  reader.text();
  if ((flags & kHasTagged) != 0) {
    reader.text();
    reader.text();
    for (uint64_t left = reader.number(); left > 0; --left) reader.text();
  }
  return block.name(reader.number());
}

}  // namespace amts::memory
