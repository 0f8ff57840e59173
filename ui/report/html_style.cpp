// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_style.h"

#include "ui/report/html_escape.h"

#include <QCoreApplication>

namespace wireside {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(wireside::Html)
};

// The window's colours by day and by night.
constexpr const char* colours = R"(
:root { color-scheme: light dark;
  --ground: #f6f5f2; --page: #fffefb; --text: #22252a; --soft: #666b73; --line: #dcd9d2;
  --shared: #cfe3f5; --shared-edge: #2f6fae; --reworded: #fbe3b5; --reworded-edge: #b7791f;
  --unique-edge: #8a5a83; --target: #2f6fae; --finding: #c0392b; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ground: #202327; --page: #26292e; --text: #e4e2dc; --soft: #9aa0a8; --line: #3a3e45;
  --shared: #234a6b; --shared-edge: #6fb1ea; --reworded: #5c4416; --reworded-edge: #e5b14f;
  --unique-edge: #c58fbd; --target: #e4e2dc; --finding: #ff7b6b; } }
)";

// Without any hue; by day they are as on paper.
constexpr const char* greysOfNight = R"(
@media screen and (prefers-color-scheme: dark) { :root {
  --ground: #1c1c1c; --page: #242424; --text: #ececec; --soft: #a8a8a8; --line: #4a4a4a;
  --shared: #404040; --shared-edge: #ececec; --reworded: #2c2c2c; --reworded-edge: #ececec;
  --unique-edge: #a8a8a8; --target: #ffffff; --finding: #ffffff; } }
)";

// The PDF's colours: paper is white whatever the screen is.
QString coloursOnPaper(Ink ink) {
    const PrintColours print = printColours(ink);
    return QStringLiteral("--ground: #ffffff; --page: #ffffff; --text: %1; --soft: %2; --line: %3; "
                          "--shared: %4; --shared-edge: %5; --reworded: %6; --reworded-edge: %7; "
                          "--unique-edge: %8; --target: %5; --finding: %9;")
        .arg(print.text.name(), print.softText.name(), print.line.name(), print.sharedTint.name(),
             print.sharedEdge.name(), print.rewordedTint.name(), print.rewordedEdge.name(),
             print.uniqueRule.name(), print.finding.name());
}

QString palette(Ink ink) {
    const QString onPaper = coloursOnPaper(ink);
    const QString greys = QStringLiteral(":root { color-scheme: light dark; %1 }").arg(onPaper) +
                          QLatin1String(greysOfNight);
    return (ink == Ink::Black ? greys : QString::fromLatin1(colours)) +
           QStringLiteral(
               "@media print { :root { color-scheme: light; %1 }\n"
               "  @page { margin: 15mm 12mm; @bottom-center { content: counter(page) \" / \" "
               "counter(pages); font: 8pt sans-serif; color: %2; } } }\n")
               .arg(onPaper, printColours(ink).softText.name());
}

constexpr const char* head = R"(
body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 80rem; background: var(--ground);
  color: var(--text); font: 1rem/1.5 "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif; }
h1 { margin: 0; font-size: 1.35rem; }
h2 { margin: 0 0 .25rem; font-size: 1.1rem; line-height: 1.35; overflow-wrap: anywhere; }
p { margin: 0 0 .4rem; overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: .15em; }
.soft { color: var(--soft); font-size: .875rem; }
.which { margin: 0; }
.reports { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2.5rem; margin-top: 1rem; }
.report, .legend, .findings { padding: .9rem 1.1rem; background: var(--page); border: 1px solid var(--line);
  border-radius: .4rem; }
.report h2 { font-family: "Noto Serif", Georgia, "Times New Roman", serif; }
.report p:last-child { margin: 0; font-size: .875rem; }
.bar { display: flex; gap: 2px; height: .7rem; margin: .5rem 0; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
.bar span { min-width: 2px; box-sizing: border-box; }
.bar .shared { background: var(--shared-edge); }
.bar .reworded { background: repeating-linear-gradient(115deg, var(--reworded-edge) 0 4px,
  var(--reworded) 4px 7px); }
.bar .unique { border: 1px solid var(--unique-edge); }
.legend, .findings { margin-top: 1rem; font-size: .875rem; }
.legend h2, .findings h2 { font-size: .875rem; }
.findings ul { margin: 0; padding-inline-start: 1.2rem; }
.legend dl { columns: 2 25rem; column-gap: 2rem; margin: 0; }
.legend div { display: flex; gap: .75rem; align-items: baseline; padding: .15rem 0; }
.legend dt { flex: 0 0 7.5rem; box-sizing: border-box; padding: 0 .5rem; }
.legend dd { margin: 0; color: var(--soft); }
)";

constexpr const char* rows = R"(
table { width: 100%; margin-top: 1rem; table-layout: fixed; border-collapse: separate;
  border-spacing: 0 .45rem; }
caption, .heard, td:not(:empty)::before { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
th { font-weight: normal; text-align: center; }
thead th { position: sticky; top: 0; padding: .5rem .7rem; background: var(--ground);
  border-bottom: 1px solid var(--line); font-weight: bold; text-align: start;
  vertical-align: bottom; overflow-wrap: anywhere; }
.gutter { width: 6.5rem; padding: .35rem .2rem; color: var(--soft); font-size: .8125rem;
  line-height: 1.35; text-align: center; vertical-align: top; overflow-wrap: break-word; }
thead .gutter { padding: .5rem .2rem; vertical-align: bottom; }
.gutter b { display: block; color: var(--text); font-size: .9375rem; }
td { padding: .35rem .7rem; vertical-align: top; overflow-wrap: anywhere; text-align: start;
  font-family: "Noto Serif", Georgia, "Times New Roman", serif; }
tr, .legend div { break-inside: avoid; }
tbody tr { scroll-margin-top: 5rem; }
.shared td:not(:empty), .legend .shared dt { background: var(--shared);
  border-inline-start: 4px solid var(--shared-edge); }
.reworded td:not(:empty), .legend .reworded dt { background: var(--reworded);
  border-inline-start: 4px dashed var(--reworded-edge); }
.unique td:not(:empty), .legend .unique dt { border-inline-start: 2px solid var(--unique-edge); }
.place td:not(:empty) { border-inline-start: 2px dotted var(--soft); color: var(--soft);
  font: .875rem/1.5 "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif; }
.section th { padding: 1.2rem .7rem .2rem; font-weight: bold; text-align: start; }
.furniture td, .legend .furniture dt { color: var(--soft); }
u { text-decoration: underline 2px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
i { font-style: normal; text-decoration: underline dotted 2px; text-underline-offset: .2em;
  text-decoration-skip-ink: none; }
strong { color: var(--finding); }
strong u { text-decoration: underline double 2px; }
td u::before, td u::after, td i::before, td i::after { position: absolute; width: 1px;
  height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:target { outline: 3px solid var(--target); outline-offset: 1px; }
tr:has(:target) { outline: 3px solid var(--target); outline-offset: 1px; }
)";

// One column: number and kind above both texts, each with the word for its side.
constexpr const char* narrow = R"(
@media screen and (max-width: 44rem) {
  body { padding: 1rem .75rem 2rem; }
  .reports { grid-template-columns: 1fr; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); }
  table, tbody { display: block; }
  tbody tr { display: flex; flex-direction: column; margin-bottom: 1rem; scroll-margin-top: .5rem; }
  tbody .gutter { order: -1; width: auto; text-align: start; }
  .gutter b { display: inline; }
  .gutter br { display: none; }
  td:empty { display: none; }
  td:not(:empty) { margin-top: .2rem; }
  td:not(:empty)::before { position: static; display: block; width: auto; height: auto;
    clip-path: none; color: var(--soft); font: .75rem/1.4 "Noto Sans", Arial, sans-serif; }
}
)";

constexpr const char* paper = R"(
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  thead th { position: static; }
  a { text-decoration: none; }
  u, i, strong u { text-decoration-thickness: 1px; }
  td, .legend dt { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :target, tr:has(:target) { outline: none; }
}
)";

// What is heard, or seen on narrow screens, but neither copied nor found with the text.
QString spokenWords() {
    const auto rule = [](const char* selector, const QString& text) {
        return QStringLiteral("%1 { content: %2; }\n")
            .arg(QLatin1String(selector), cssString(text));
    };
    return rule(".left:not(:empty)::before", Html::tr("Left") + u' ') +
           rule(".right:not(:empty)::before", Html::tr("Right") + u' ') +
           rule("td u::before", Html::tr("[changed:") + u' ') +
           rule("td strong u::before", Html::tr("[to be checked:") + u' ') +
           rule("td i::before", Html::tr("[moved:") + u' ') +
           rule("td u::after, td i::after", QStringLiteral("] "));
}

} // namespace

QString htmlStyle(Ink ink) {
    return palette(ink) + QLatin1String(head) + QLatin1String(rows) + spokenWords() +
           QLatin1String(narrow) + QLatin1String(paper);
}

} // namespace wireside
