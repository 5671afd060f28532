/** What a page with formulas needs in addition. */
export const formulaStyles = `
math { font-size: 1.08em; }
math[display="block"] { margin-block: .6em; max-width: 100%; overflow: auto hidden; }
mark math { background: var(--wash, transparent); border-radius: 2px; }
`;

/**
 * The exported page's style sheet. Wide windows show notes in the margin: text and notes are floats of two
 * columns, so that a note is beside its paragraph, or as near below as the notes before it leave room,
 * and never over another. Narrow windows and paper show them below their paragraph.
 */
export const pageStyles = `
:root {
  color-scheme: light;
  --paper: #fcfbf8; --text: #22201c; --quiet: #5f5b52; --line: #dedad0; --accent: #1d5c58; --bad: #a12622;
  --amber: #b07600; --amber-wash: #fbe9b4; --blue: #2a68b0; --blue-wash: #d6e6f8;
  --green: #2f7a45; --green-wash: #d5ecd8; --violet: #7749ae; --violet-wash: #e7dcf5;
  --rose: #b03a68; --rose-wash: #f9dbe5; --teal: #127178; --teal-wash: #cdebeb;
  --serif: "Iowan Old Style", Charter, "Noto Serif", "Source Serif 4", Georgia, "Liberation Serif", serif;
  --sans: "Inter", "Segoe UI", system-ui, "Noto Sans", "Liberation Sans", sans-serif;
  --code: ui-monospace, "SF Mono", "Noto Sans Mono", "Liberation Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #1c1b19; --text: #ebe7de; --quiet: #aaa598; --line: #3a3833; --accent: #7cc4bb; --bad: #f08b84;
    --amber: #e0ab3f; --amber-wash: #4a3a14; --blue: #84b6ee; --blue-wash: #1f3855;
    --green: #86c997; --green-wash: #1f4129; --violet: #c1a0ec; --violet-wash: #3c2b56;
    --rose: #ef93b4; --rose-wash: #4f2436; --teal: #79ccd0; --teal-wash: #15413f;
  }
}
.amber { --ink: var(--amber); --wash: var(--amber-wash); }
.blue { --ink: var(--blue); --wash: var(--blue-wash); }
.green { --ink: var(--green); --wash: var(--green-wash); }
.violet { --ink: var(--violet); --wash: var(--violet-wash); }
.rose { --ink: var(--rose); --wash: var(--rose-wash); }
.teal { --ink: var(--teal); --wash: var(--teal-wash); }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--text);
  font: 1.125rem/1.65 var(--serif); overflow-wrap: break-word;
}
main { max-width: 40.5rem; margin: 0 auto; padding: clamp(2rem, 8vw, 5rem) 1.25rem 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0 0 .8rem; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 5vw, 2.375rem); letter-spacing: -.012em; line-height: 1.18; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.1875rem; }
h4, h5, h6 { font-size: 1.0625rem; }
p, ul, ol, blockquote, pre, figure, .table { margin: 0 0 1.1rem; }
p[dir] { text-align: -webkit-match-parent; text-align: match-parent; }
ul, ol { padding-inline-start: 1.5em; }
li > p { margin-bottom: .4rem; }
blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1.1rem; }
:is(blockquote, li, td, th, .said) > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 25%; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .16em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { scroll-margin-top: 20vh; }
img { max-width: 100%; height: auto; }
pre, code { font-family: var(--code); font-size: .875em; }
pre { overflow-x: auto; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 6px; line-height: 1.5; }
pre code { font-size: 1em; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375em; line-height: 1.45; }
th, td { padding: .45rem .75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.absent { color: var(--quiet); font-style: italic; }

header { margin-bottom: 2.5rem; }
header p:not(.said *), footer p { font: .875rem/1.5 var(--sans); color: var(--quiet); margin-bottom: .35rem; }
article > :is(h2, h3, h4, h5, h6):not(:first-child) { padding-top: 1rem; }

mark {
  color: inherit; background: var(--wash, transparent); border-radius: 2px;
  text-decoration: underline solid 1.5px var(--ink, currentColor); text-underline-offset: .22em; text-decoration-skip-ink: none;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; padding-block: .06em;
}
mark mark { text-underline-offset: .4em; }
mark mark mark { text-underline-offset: .58em; }
.dashed { text-decoration-style: dashed; }
.dotted { text-decoration-style: dotted; }
.double { text-decoration-style: double; }
.wavy { text-decoration-style: wavy; }
mark:target { outline: 2px solid var(--ink, var(--accent)); outline-offset: 2px; }
.number { font: 600 .6875rem/1 var(--sans); text-decoration: none; color: var(--accent); padding-inline: .12em; unicode-bidi: isolate; }
.number::before { content: attr(data-number); }
article .number { vertical-align: .5em; }
:is(h2, h3, h4, h5, h6) .number { vertical-align: .75em; }

.notes { list-style: none; padding: 0; font-size: .875rem; line-height: 1.5; }
.notes > li { border-inline-start: 2px solid var(--line); padding-inline-start: .85rem; margin-bottom: 1rem; }
.notes > li > blockquote { border: 0; padding: 0; }
.notes > li:target { border-color: var(--accent); }
.notes p, .notes ul, .notes ol, .notes blockquote, .notes pre { margin-bottom: .35rem; }
.notes .number { display: inline-block; min-width: 1.4em; vertical-align: baseline; }
.about, .tags, .back { font: .75rem/1.5 var(--sans); }
.cited, .review { font: .8125rem/1.45 var(--sans); }
.about { color: var(--quiet); }
.said :is(p, li) { unicode-bidi: plaintext; }
.label { color: var(--text); font-weight: 600; text-decoration: underline 1.5px var(--ink, currentColor); text-underline-offset: .25em; text-decoration-skip-ink: none; }
.label.dashed { text-decoration-style: dashed; }
.label.dotted { text-decoration-style: dotted; }
.label.double { text-decoration-style: double; }
.label.wavy { text-decoration-style: wavy; }
:is(.cited, .judgements) { list-style: none; padding: 0; }
.judgements { color: var(--quiet); }
.cited > li { margin-top: .35rem; }
.cited cite { font-style: normal; }
:is(.cited, .review) blockquote { font: .8125rem/1.5 var(--serif); padding-inline-start: .7rem; border-width: 1px; }
.relation { font-weight: 600; }
.relation.contradicts, .none, .conflict, .doubt, .review > p { color: var(--bad); }
.begins::before { content: attr(data-begins); border-inline-start: 1px solid var(--line); padding-inline: .3em .6em; font: .75rem/1 var(--sans); color: var(--quiet); }
.page { font: .75rem/1 var(--sans); color: var(--quiet); white-space: nowrap; }
.tags span { display: inline-block; border: 1px solid var(--line); border-radius: 1em; padding: 0 .6em; color: var(--quiet); }

section { clear: both; border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2rem; }
section > p, section table, .sources { font: .875rem/1.5 var(--sans); }
section > p { color: var(--quiet); }
section table { width: 100%; }
section thead th { color: var(--quiet); font-weight: 600; padding-top: 0; }
section tbody th { font: .9375rem/1.45 var(--serif); width: 52%; }
section :is(th, td):first-child { padding-inline-start: 0; }
section :is(th, td):last-child { padding-inline-end: 0; }
section tbody th a { color: inherit; text-decoration-color: var(--line); }
.none, .conflict, .doubt { font-weight: 600; }
.conflict, .doubt { display: block; }
.sources { padding: 0; list-style: none; }
.sources > li { margin-bottom: .9rem; }
.sources .margin { color: var(--quiet); }
.sources > li:target { outline: 2px solid var(--line); outline-offset: 6px; border-radius: 2px; }
.back { color: var(--quiet); }
footer { max-width: 40.5rem; margin: 3rem auto 0; padding: 0 1.25rem 3rem; }

@media screen and (min-width: 64rem) {
  main, footer { max-width: 60.5rem; }
  header, section, footer p { max-width: 38rem; }
  article { display: flow-root; }
  article > * { float: inline-start; clear: inline-start; width: 38rem; }
  article > hr { margin: 1rem 10rem 2rem; width: 18rem; }
  article > .notes { float: inline-end; clear: inline-end; width: 17rem; padding-top: .3rem; }
}
@media print {
  @page { margin: 20mm 18mm; }
  body { font-size: 11pt; line-height: 1.5; background: none; }
  main, footer { max-width: none; padding-inline: 0; }
  main { padding-top: 0; }
  a { color: inherit; }
  mark, .label { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  pre { white-space: pre-wrap; }
  p, li { orphans: 3; widows: 3; }
  tr, figure, .notes > li, .sources > li { break-inside: avoid; }
  .notes { font-size: 9pt; margin-inline-start: 1.5rem; }
  section > .notes { margin-inline-start: 0; }
  .number { color: inherit; }
}
`;
