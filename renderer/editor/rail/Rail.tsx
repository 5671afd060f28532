import { useMemo } from 'react';
import { Toolbar } from 'react-aria-components';
import { useStore } from 'zustand';
import { groupLinks } from '../../../shared/ledger/groupLinks';
import { assignLetters } from '../../../shared/model/assignLetters';
import type { HighlightId } from '../../../shared/model/ids';
import { listLabels } from '../../../shared/model/label';
import type { Link } from '../../../shared/model/link';
import { listLeftOut } from '../../state/leftOut';
import { useLibrary, useOpenArticle, useSession, useWindow } from '../../state/WindowContext';
import type { MenuPlace } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import type { ArticleUi } from '../articleUi';
import { groupMarks } from './groupMarks';
import { MoreMarks } from './MoreMarks';
import styles from './Rail.module.css';
import { RailMark } from './RailMark';

/** Rows of marks are at least this far apart. */
const ROW_HEIGHT_PX = 22;

/** Marks in a row. Where there are more, the last place stands for the rest. */
const PLACES = 2;

const noLinks: readonly Link[] = [];

interface Props {
  ui: ArticleUi;
  onChoose(highlight: HighlightId): void;
  onMenu(highlight: HighlightId, at: MenuPlace): void;
}

/** The margin: a mark for each visible highlight, beside the line it starts on. */
export function Rail({ ui, onChoose, onMenu }: Props) {
  const { say } = useWords();
  const marks = useStore(ui, (state) => state.marks);
  const highlights = useOpenArticle((open) => open.highlights);
  const links = useOpenArticle((open) => open.links);
  const labels = useLibrary((library) => listLabels(library.labels));
  const selected = useSession((session) => session.highlight);
  const leftOut = useWindow(listLeftOut);
  const linksOf = useMemo(() => groupLinks(links?.values() ?? []), [links]);
  const letters = useMemo(() => assignLetters(labels), [labels]);
  const rows = useMemo(() => groupMarks(marks, ROW_HEIGHT_PX), [marks]);

  const renderMark = (id: HighlightId) => {
    const highlight = highlights?.get(id);
    const label = labels.find((candidate) => candidate.id === highlight?.label);
    if (!highlight || !label) return null;
    return (
      <RailMark
        key={id}
        highlight={highlight}
        label={label}
        letter={letters.get(label.id)}
        links={linksOf.get(id) ?? noLinks}
        isSelected={id === selected}
        isDimmed={id !== selected && leftOut.has(id)}
        onPress={() => onChoose(id)}
        onMenu={(at) => onMenu(id, at)}
        onHover={(isHovered) =>
          ui.setState({ hovered: isHovered ? { highlights: [id], point: null } : null })
        }
      />
    );
  };
  return (
    <Toolbar aria-label={say('editor.rail.title')} orientation="vertical" className={styles.rail}>
      {rows.map(({ topPx, marks: inRow }) => {
        const ids = inRow.map(({ highlight }) => highlight);
        const shown = ids.length > PLACES ? ids.slice(0, PLACES - 1) : ids;
        return (
          <div key={ids[0]} className={styles.row} style={{ top: topPx }}>
            {shown.map(renderMark)}
            {shown.length < ids.length && (
              <MoreMarks
                count={ids.length - shown.length}
                onPress={(point) => ui.setState({ choice: { highlights: ids, point } })}
              />
            )}
          </div>
        );
      })}
    </Toolbar>
  );
}
