// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

namespace wireside {

std::string_view helpText() {
    return R"(Usage: wireside [A [B]]
       wireside SESSION
       wireside --export FILE [--language TAG] [--sensitivity HOW]
                [--minimum-words N] [--ignore-furniture] A [B]
       wireside --export FILE SESSION
       wireside --batch FILE

Compares news reports side by side and shows which sentences are shared, reworded
or unique. Without an option, opens a window on the reports A and B, or on a
session that was saved before (a .wireside file). Of more reports it asks for two.

Options:
  --export FILE   Write the comparison of A and B to FILE and open no window; no
                  display is needed. FILE ends in .pdf, .html, .csv (a line for
                  each link) or .json. With A alone, write that report as .json.
  --language TAG  The language of the reports, such as en or de. Without it the
                  language is found from each text.
  --sensitivity HOW
                  How alike sentences must be to be linked: loose, default or
                  strict, or a probability between 0 and 1 (default is 0.15).
  --minimum-words N
                  Link nothing whose shorter side has fewer words.
  --ignore-furniture
                  Link no headlines, bylines, captions, credits or notices.
  --rows WHICH    In a .pdf or .html: all rows, matches only or differences only.
  --kinds LIST    In a .pdf or .html: rows of these kinds only: shared, reworded,
                  unique, with commas between.
  --head WHETHER  In a .pdf or .html: with or without the summary above the rows.
  --ink WHICH     In a .pdf or .html: colour or black.
  --paper SIZE    In a .pdf: a4 or letter;
                  --orientation portrait or landscape; --margin MILLIMETRES (5
                  to 40); --text-size POINTS (7 to 16); --author NAME.
  --batch FILE    Compare many pairs. FILE, or standard input for -, has one JSON
                  object a line, and its answer is one line of standard output:
                  {"id": 1, "left": {"path": "a.txt"}, "right": {"text": "..."}}
                  A request may have "language", "sensitivity", "minimumWords"
                  and "ignoreFurniture", too.
  -h, --help      Show this help.
  -v, --version   Show the version.
  --              Take what follows for reports, even if it begins with a dash.

Exit status:
  0  done
  1  some input can't be read or compared, or some output can't be written
  2  wrong usage
)";
}

} // namespace wireside
