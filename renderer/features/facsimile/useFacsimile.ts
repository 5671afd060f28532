import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import { useServices } from '../../state/WindowContext';
import { type OpenedFacsimile, type OpeningFacsimile, openFacsimile } from './pdf/openFacsimile';

/** A file whose pages are to be shown. */
export type FacsimileState =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly pdf: PDFDocumentProxy }
  /** It is encrypted, and the password was not given, or is wrong. */
  | { readonly state: 'locked'; readonly isWrong: boolean }
  | { readonly state: 'failed'; readonly said: Message };

/** Reads the original of a text, and opens it for as long as it is shown. */
export function useFacsimile(attachment: string, password: string | null): FacsimileState {
  const { client } = useServices();
  const [file, setFile] = useState<FacsimileState>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    let opening: OpeningFacsimile | null = null;
    const show = (next: FacsimileState) => {
      if (!isGone) setFile(next);
    };
    const open = async () => {
      show({ state: 'loading' });
      try {
        const { bytes } = await client.call('attachment.read', { attachment });
        if (isGone) return;
        opening = await openFacsimile(new Uint8Array(bytes), password);
        show(describe(await opening.opened));
      } catch (error) {
        const isSaid = error instanceof AttestError;
        if (!isSaid) client.report('pane-failed', error);
        show({ state: 'failed', said: isSaid ? error.said : message('facsimile.damaged') });
      }
      if (isGone) await opening?.close();
    };
    void open();
    return () => {
      isGone = true;
      void opening?.close();
    };
  }, [attachment, password, client]);
  return file;
}

function describe(opened: OpenedFacsimile): FacsimileState {
  if ('pdf' in opened) return { state: 'open', pdf: opened.pdf };
  if (opened.failure === 'damaged') {
    return { state: 'failed', said: message('facsimile.damaged') };
  }
  return { state: 'locked', isWrong: opened.failure === 'wrongPassword' };
}
