#include "sync/compose.h"

#include <algorithm>

namespace amts::sync {
namespace {

using document::Edit;

/// Which of the items that take a place in the translation keep their order: the others move.
std::vector<bool> steady(const std::vector<Item>& items) {
  std::vector<size_t> tails, before(items.size(), kNone);
  for (size_t k = 0; k < items.size(); ++k) {
    if (items[k].target.empty()) continue;
    const auto at = std::lower_bound(tails.begin(), tails.end(), k, [&](size_t a, size_t b) {
      return items[a].target.begin < items[b].target.begin;
    });
    if (at != tails.begin()) before[k] = *(at - 1);
    if (at == tails.end()) {
      tails.push_back(k);
    } else {
      *at = k;
    }
  }
  std::vector<bool> out(items.size(), false);
  for (size_t k = tails.empty() ? kNone : tails.back(); k != kNone; k = before[k]) out[k] = true;
  return out;
}

std::string with_line_ends(std::string_view text, bool crlf) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '\r') continue;
    if (c == '\n' && crlf) out += '\r';
    out += c;
  }
  return out;
}

class Composer {
 public:
  Composer(const Merge& merge, Plan plan, const std::vector<Answer>& answers)
      : m_(merge), plan_(std::move(plan)), answers_(answers) {
    const std::string& bytes = m_.target.document->bytes;
    const auto crlf = bytes.find("\r\n");
    crlf_ = crlf != std::string::npos && bytes.find('\n') == crlf + 1;
  }

  Synchronized compose() {
    for (Item& item : plan_.items) {
      const size_t before = out_.translated_sentences;
      texts_.push_back(text_of(item));
      made_.push_back(out_.translated_sentences > before);
    }
    edits();
    out_.bytes = document::write(*m_.target.document, m_.target.blocks, edits_);
    report();
    return std::move(out_);
  }

 private:
  std::string_view target_slice(size_t begin, size_t end) const {
    return std::string_view(m_.target.document->bytes).substr(begin, end - begin);
  }

  std::string text_of(Item& item) {
    if (item.intact) {
      out_.kept_blocks += item.target.size();
      return std::string(target_slice(m_.target.blocks[item.target.begin].range.begin,
                                      m_.target.blocks[item.target.end - 1].range.end));
    }
    std::string text;
    size_t failed = 0, kept = 0, asked = 0;
    for (const Piece& piece : item.pieces) {
      if (piece.request == kNone) {
        text += piece.text;
        continue;
      }
      ++asked;
      const Answer& answer = answers_[piece.request];
      if (!answer.failed && !answer.kept) ++out_.translated_sentences;
      kept += answer.kept ? 1 : 0;
      if (answer.failed) {
        ++failed;
        item.change->review = true;
        item.change->reason =
            answer.reason.empty() ? "the engine gave the source back" : answer.reason;
      } else if (!answer.reason.empty()) {
        item.change->reason = answer.reason;
      }
      text += answer.failed && piece.otherwise ? *piece.otherwise : answer.text;
    }
    if (asked > 0 && failed == asked && !item.target.empty())
      item.change->action = Action::kUndecided;
    if (asked > 0 && kept == asked) item.change->action = Action::kLeft;
    return with_line_ends(text, crlf_);
  }

  std::string_view gap_before(const BlockedDocument& document, size_t block) const {
    const size_t begin = document.blocks[block - 1].range.end;
    return std::string_view(document.document->bytes)
        .substr(begin, document.blocks[block].range.begin - begin);
  }

  /// What separates two items: as in the translation where they were neighbours there, else as in
  /// the new source.
  std::string separator(const Item& a, const Item& b) const {
    const auto from_source = [&] {
      return with_line_ends(gap_before(m_.new_source, b.source.begin), crlf_);
    };
    const bool placed = !b.target.empty() && b.target.begin > 0;
    if (placed && !a.target.empty() && a.target.end == b.target.begin)
      return std::string(gap_before(m_.target, b.target.begin));
    if (!a.source.empty() && !b.source.empty() && a.source.end == b.source.begin)
      return from_source();
    if (placed) return std::string(gap_before(m_.target, b.target.begin));
    if (!b.source.empty() && b.source.begin > 0) return from_source();
    return crlf_ ? "\r\n\r\n" : "\n\n";
  }

  void edits() {
    const std::vector<Item>& items = plan_.items;
    const std::vector<bool> stays = steady(items);
    std::vector<size_t> before(items.size() + 1, m_.target.blocks.size());
    for (size_t k = items.size(); k-- > 0;)
      before[k] = stays[k] ? items[k].target.begin : before[k + 1];
    std::vector<bool> used(m_.target.blocks.size(), false);
    for (size_t k = 0; k < items.size(); ++k) {
      const Item& item = items[k];
      separators_.push_back(k == 0 ? std::string() : separator(items[k - 1], item));
      for (size_t t = item.target.begin; t < item.target.end; ++t) used[t] = true;
      if (stays[k]) {
        const bool neighbours = k > 0 && items[k - 1].target.end == item.target.begin &&
                                !items[k - 1].target.empty() && stays[k - 1];
        stay(k, neighbours || k == 0);
      } else {
        place(k, before[k]);
      }
    }
    for (size_t t = 0; t < used.size(); ++t) {
      if (!used[t]) edits_.push_back({Edit::Kind::kDelete, t, 0, {}, {}, {}});
    }
  }

  /// A new item, or one that stands elsewhere now.
  void place(size_t k, size_t before) {
    const Item& item = plan_.items[k];
    if (item.intact) {
      for (size_t t = item.target.begin; t < item.target.end; ++t) {
        std::string separator =
            t == item.target.begin ? separators_[k] : std::string(gap_before(m_.target, t));
        edits_.push_back({Edit::Kind::kMove, t, before, {}, std::move(separator), {}});
      }
      return;
    }
    edits_.push_back({Edit::Kind::kInsert, 0, before, texts_[k], separators_[k], {}});
    for (size_t t = item.target.begin; t < item.target.end; ++t)
      edits_.push_back({Edit::Kind::kDelete, t, 0, {}, {}, {}});
  }

  void stay(size_t k, bool as_separated) {
    const Item& item = plan_.items[k];
    if (item.intact && as_separated) return;
    const size_t first = item.target.begin;
    std::string separator = as_separated ? std::string() : separators_[k];
    if (item.intact) {
      edits_.push_back({Edit::Kind::kReplace,
                        first,
                        0,
                        std::string(m_.target.bytes(first)),
                        std::move(separator),
                        {}});
      return;
    }
    edits_.push_back({Edit::Kind::kReplace, first, 0, texts_[k], std::move(separator), {}});
    for (size_t t = first + 1; t < item.target.end; ++t)
      edits_.push_back({Edit::Kind::kDelete, t, 0, {}, {}, {}});
  }

  void report() {
    size_t line = 1, offset = 0;
    const auto count = [&](std::string_view text) {
      offset += text.size();
      line += static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
    };
    if (!m_.target.blocks.empty()) count(target_slice(0, m_.target.blocks.front().range.begin));
    auto deleted = plan_.deleted.begin();
    const auto tell_deleted = [&](size_t before_block) {
      for (; deleted != plan_.deleted.end() && deleted->target_block < before_block; ++deleted) {
        deleted->change.line = line;
        out_.changes.push_back(std::move(deleted->change));
      }
    };
    for (size_t k = 0; k < plan_.items.size(); ++k) {
      Item& item = plan_.items[k];
      count(separators_[k]);
      if (!item.target.empty()) tell_deleted(item.target.begin);
      if (item.change) {
        item.change->line = line;
        item.change->new_text = texts_[k];
        out_.changes.push_back(std::move(*item.change));
      }
      if (made_[k]) out_.machine.push_back({offset, offset + texts_[k].size()});
      count(texts_[k]);
    }
    tell_deleted(m_.target.blocks.size());
  }

  const Merge& m_;
  Plan plan_;
  const std::vector<Answer>& answers_;
  bool crlf_ = false;
  std::vector<std::string> texts_, separators_;
  std::vector<bool> made_;  // with text the engine made
  std::vector<Edit> edits_;
  Synchronized out_;
};

}  // namespace

Synchronized compose(const Merge& merge, Plan plan, const std::vector<Answer>& answers) {
  return Composer(merge, std::move(plan), answers).compose();
}

}  // namespace amts::sync
