import type { HighlightFields } from '../../shared/library/editHighlight';
import { message } from '../../shared/words/message';
import type { JustJudged } from './sessionState';
import type { WindowServices } from './windowServices';

type Services = Pick<WindowServices, 'store' | 'actions'>;

/** The name that the person signs verdicts with on this machine; null where they were never asked for it. */
export async function readSignature({ store, actions }: Services): Promise<string | null> {
  const known = store.getState().signature;
  if (known !== undefined) return known;
  const { name } = await actions.call('signature.read', {});
  store.setState({ signature: name });
  return name;
}

/** Keeps the name on this machine; an empty one means that verdicts go unsigned. */
export async function writeSignature({ store, actions }: Services, name: string): Promise<void> {
  const { name: kept } = await actions.call('signature.write', { name });
  store.setState({ signature: kept });
}

/** The fields with the person’s name where a verdict is among them. */
export async function signVerdict<Fields extends Pick<HighlightFields, 'verdict'>>(
  services: Services,
  fields: Fields,
): Promise<Fields & Pick<HighlightFields, 'by'>> {
  if (fields.verdict === undefined) return fields;
  const by = await readSignature(services);
  return by ? { ...fields, by } : fields;
}

/** After the very first verdict on this machine, offers to sign it and those to come. Nobody is asked twice. */
export async function offerSigning(services: Services, judged: JustJudged): Promise<void> {
  const { actions } = services;
  if ((await readSignature(services)) !== null) return;
  await writeSignature(services, '');
  actions.notify({
    tone: 'info',
    text: message('signature.ask'),
    action: {
      title: message('signature.ask.give'),
      run: () => actions.openDialog({ kind: 'signature', judged }),
    },
  });
}
