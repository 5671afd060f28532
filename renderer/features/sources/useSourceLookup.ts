import { useCallback, useEffect, useRef, useState } from 'react';
import { AttestError } from '../../../shared/model/AttestError';
import type { SourceLookup } from '../../../shared/references/sourceLookup';
import type { Message } from '../../../shared/words/message';
import { useServices } from '../../state/WindowContext';
import { type FilledForm, fillFromRecord } from './fillFromRecord';
import type { SourceFields } from './sourceFields';

/** How far looking a source up has come. */
export type LookupStep =
  | { kind: 'idle' }
  /** The person has not said yet that Attest may. */
  | { kind: 'consenting'; lookup: SourceLookup }
  | { kind: 'asking'; lookup: SourceLookup }
  | { kind: 'failed'; said: Message }
  | ({ kind: 'filled'; from: string } & Pick<FilledForm, 'filled' | 'differing'>);

type Differing = FilledForm['differing'][number];

interface Form {
  fields: SourceFields;
  onChange(fields: SourceFields): void;
}

const idle: LookupStep = { kind: 'idle' };

/** Looks up the source of a form when the person asks for it, and fills in what comes. It ends with its view. */
export function useSourceLookup(form: Form) {
  const { actions, client } = useServices();
  const [step, setStep] = useState<LookupStep>(idle);
  const running = useRef<string | null>(null);
  // What the person types meanwhile counts.
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });
  const stop = useCallback(() => {
    const job = running.current;
    running.current = null;
    if (job) actions.attempt(() => client.call('lookup.cancel', { job }));
  }, [actions, client]);
  useEffect(() => stop, [stop]);

  const ask = async (lookup: SourceLookup) => {
    const job = crypto.randomUUID();
    running.current = job;
    setStep({ kind: 'asking', lookup });
    const next = await find(job, lookup);
    if (running.current !== job) return;
    running.current = null;
    setStep(next);
  };
  const find = async (job: string, lookup: SourceLookup): Promise<LookupStep> => {
    try {
      const { csl, from } = await client.call('lookup.find', { job, lookup });
      if (running.current !== job) return idle;
      const { fields, onChange } = latest.current;
      const { fields: next, filled, differing } = fillFromRecord(fields, csl, lookup.by);
      if (filled.length) onChange(next);
      return { kind: 'filled', from, filled, differing };
    } catch (error) {
      if (error instanceof AttestError) return { kind: 'failed', said: error.said };
      running.current = null;
      setStep(idle);
      throw error;
    }
  };
  return {
    step,
    start: (lookup: SourceLookup) =>
      actions.attempt(async () => {
        const { isOn } = await client.call('lookup.read', {});
        if (isOn) await ask(lookup);
        else setStep({ kind: 'consenting', lookup });
      }),
    agree: (lookup: SourceLookup) =>
      actions.attempt(async () => {
        await client.call('lookup.turn', { isOn: true });
        await ask(lookup);
      }),
    /** Ends it, or takes back that it was begun. */
    cancel() {
      stop();
      setStep(idle);
    },
    /** Takes what the record says in place of the form’s own. */
    take({ field, theirs }: Differing) {
      const { fields, onChange } = latest.current;
      onChange({ ...fields, [field]: theirs });
      setStep((now) =>
        now.kind === 'filled'
          ? { ...now, differing: now.differing.filter((other) => other.field !== field) }
          : now,
      );
    },
  };
}
