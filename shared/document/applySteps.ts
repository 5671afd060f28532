import type { Node } from '@tiptap/pm/model';
import { Mapping, RemoveMarkStep, Step } from '@tiptap/pm/transform';
import { AttestError } from '../model/AttestError';
import type { StepJson } from '../model/step';
import { message } from '../words/message';
import { writeStep } from './unknownFields';

/** The result of steps: the new document, the steps that undo them, and where positions went. */
export interface AppliedSteps {
  document: Node;
  inverse: StepJson[];
  mapping: Mapping;
}

/** What was last applied to a document: a command applies steps to see the result, and then its change applies them again. */
const latest = new WeakMap<Node, { steps: readonly StepJson[]; applied: AppliedSteps }>();

/** Applies ProseMirror steps in order. Throws `invalid` where one does not fit; the document is then unchanged. */
export function applySteps(document: Node, steps: readonly StepJson[]): AppliedSteps {
  const known = latest.get(document);
  if (known?.steps === steps) return known.applied;
  const applied = applyAnew(document, steps);
  latest.set(document, { steps, applied });
  return applied;
}

function applyAnew(document: Node, steps: readonly StepJson[]): AppliedSteps {
  const mapping = new Mapping();
  const inverse: StepJson[] = [];
  let current = document;
  for (const json of steps) {
    const { step, result } = applyStep(current, json);
    inverse.unshift(writeStep(invertStep(step, current)));
    mapping.appendMap(step.getMap());
    current = result;
  }
  return { document: current, inverse, mapping };
}

/** A removed mark is restored as the text had it, which can hold more than the step knows. */
function invertStep(step: Step, document: Node): Step {
  if (!(step instanceof RemoveMarkStep)) return step.invert(document);
  const { from, to } = step;
  let { mark } = step;
  document.nodesBetween(from, to, ({ marks }) => {
    mark = marks.find((own) => own.eq(mark)) ?? mark;
  });
  return new RemoveMarkStep(from, to, mark).invert(document);
}

/** A step that does not fit returns a failure or throws, depending on what is wrong with it. */
function applyStep(document: Node, json: StepJson): { step: Step; result: Node } {
  try {
    const step = Step.fromJSON(document.type.schema, json);
    const { doc, failed } = step.apply(document);
    if (!doc) throw new Error(failed ?? 'it can’t be applied');
    return { step, result: doc };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestError('invalid', message('core.editDoesNotFit', { reason }), { cause: error });
  }
}
