import { useEffect, useMemo, useRef, useState } from 'react';
import { useActions, useSession } from '../../state/WindowContext';
import { findChosen, type LedgerTableRow, stepToClaim } from './ledgerRows';

/** The claim that commands act on while the ledger is shown: the one that has, or had, the focus. */
export function useChosenClaim(rows: readonly LedgerTableRow[]) {
  const actions = useActions();
  const claim = useSession((session) => session.claim);
  const index = useMemo(() => findChosen(rows, claim), [rows, claim]);
  const key = rows[index]?.key;
  // Where the person has come back to.
  const [wantedFocus, setWantedFocus] = useState(key);
  const [noteKey, setNoteKey] = useState<string | null>(null);
  // Once the chosen one is no longer shown, the next has taken its place.
  const lastIndex = useRef(-1);
  useEffect(() => {
    if (index !== -1) lastIndex.current = index;
  }, [index]);

  const choose = (row: LedgerTableRow | undefined) => {
    if (row?.kind !== 'claim' || row.key === key) return;
    actions.show({ claim: { highlight: row.record.highlight.id, group: row.group } });
  };
  const latest = useRef({ step: (_direction: 1 | -1) => {}, writeNote: () => {} });
  useEffect(() => {
    latest.current = {
      step(direction) {
        const gone = direction === 1 ? Math.max(-1, lastIndex.current - 1) : lastIndex.current;
        const next = rows[stepToClaim(rows, index === -1 ? gone : index, direction)];
        choose(next);
        setWantedFocus(next?.key);
      },
      writeNote: () => setNoteKey(key ?? null),
    };
  });
  useEffect(() => {
    actions.setClaimList({
      step: (direction) => latest.current.step(direction),
      writeNote: () => latest.current.writeNote(),
    });
    return () => actions.setClaimList(null);
  }, [actions]);
  return { index, key, choose, wantedFocus, setWantedFocus, noteKey, setNoteKey };
}
