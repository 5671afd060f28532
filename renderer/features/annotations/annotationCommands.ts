import { previewAnnotations } from '../../state/previewAnnotations';
import type { CommandBindings, WindowServices } from '../../state/windowServices';

/** Highlights that come from other programs. */
export const annotationCommands = {
  'annotations.import': {
    isEnabled: ({ store }) => store.getState().library?.isReadOnly === false,
    // Not awaited, or other commands would wait for the import.
    run: (services) => services.actions.attempt(() => chooseAndPreview(services)),
  },
} satisfies Partial<CommandBindings>;

async function chooseAndPreview(services: WindowServices): Promise<void> {
  const { files, unread } = await services.actions.call('dialog.chooseFiles', {
    for: 'annotations',
  });
  await previewAnnotations(services, files, unread);
}
