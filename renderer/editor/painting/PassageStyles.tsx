import { type Label, labelColorSchema, listLabels } from '../../../shared/model/label';
import { useLibrary } from '../../state/WindowContext';
import { MAX_ROW } from '../anchoring/placedHighlights';
import { paintNames } from './paintNames';

/** Distance of the first underline from the letters, and of each row from the one above, in em. */
const UNDERLINE_OFFSET = 0.16;
const ROW_HEIGHT = 0.2;

/** A formula that is drawn: its TeX must stay unseen, and its letters are not painted one by one. */
const READ = '[data-article-text] [aria-readonly="true"] [data-formula="drawn"]';

/** The styles of painted passages: each label has its colour and its own underline, and so has the match one is at. */
export function PassageStyles() {
  const labels = useLibrary((library) => listLabels(library.labels));
  return <style>{[...labels.flatMap(styleLabel), EMPHASIS].join('\n')}</style>;
}

const ROWS = Array.from({ length: MAX_ROW + 1 }, (_, row) => row);

const EMPHASIS = [
  ...ROWS.map((row) =>
    rule(
      paintNames.dimmed(row),
      `text-decoration: underline solid color-mix(in srgb, var(--text-quiet) 35%, transparent) 0.06em;
       text-underline-offset: ${offset(row)};`,
    ),
  ),
  // A layer over all labels, so that overlaps show whatever their colours.
  rule(paintNames.overlap, 'background-color: color-mix(in srgb, var(--text) 12%, transparent);'),
  rule(paintNames.pointedOut, 'background-color: var(--found);'),
  rule(paintNames.found, 'background-color: var(--found); color: var(--on-found);'),
  rule(
    paintNames.foundCurrent,
    `background-color: var(--found-current); color: var(--on-found-current);
     text-decoration: underline solid currentcolor 0.14em; text-underline-offset: ${UNDERLINE_OFFSET}em;`,
  ),
  rule(paintNames.kept, 'background-color: color-mix(in srgb, var(--focus) 30%, transparent);'),
  rule(paintNames.dragged, 'background-color: color-mix(in srgb, var(--accent) 28%, transparent);'),
  ...labelColorSchema.options.flatMap((color) => [
    rule(paintNames.hovered(color), `background-color: ${tint(color, 18)};`),
    rule(
      paintNames.selected(color),
      `background-color: ${tint(color, 36)};
       text-decoration: underline solid var(--label-${color}) 0.14em;
       text-underline-offset: ${UNDERLINE_OFFSET}em;`,
    ),
  ]),
].join('\n');

function styleLabel({ id, color, mark }: Label): string[] {
  return ROWS.map((row) =>
    rule(
      paintNames.label(id, row),
      `background-color: var(--label-${color}-wash);
       text-decoration: underline ${mark} var(--label-${color}) 0.08em;
       text-underline-offset: ${offset(row)};`,
    ),
  );
}

function offset(row: number): string {
  return `${(UNDERLINE_OFFSET + row * ROW_HEIGHT).toFixed(2)}em`;
}

function tint(color: string, percent: number): string {
  return `color-mix(in srgb, var(--label-${color}) ${percent}%, var(--label-${color}-wash))`;
}

/**
 * A rule on the whole text, which its parts inherit: on each of thousands of blocks it would be slow. Formulas are named
 * instead, and have theirs on a layer behind them: MathML takes no underline, and is higher than the line it is in.
 */
function rule(name: string, declarations: string): string {
  const formula = `[data-article-text] [data-formula][data-painted="${name}"] > [aria-hidden]`;
  return `[data-article-text]::highlight(${name}) { ${declarations} }
${READ} > *::highlight(${name}) { background: none; text-decoration: none; }
${READ} > [data-tex]::highlight(${name}) { color: transparent; }
${formula} { ${declarations} background: none; text-decoration: none; }
${formula}::before { ${declarations} }`;
}
