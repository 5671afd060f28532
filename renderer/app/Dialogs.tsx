import { importArticles } from '../features/library/importArticles';
import { updateArticle } from '../features/revisions/changeText';
import { loadLater } from '../state/loadLater';
import type { OpenDialog } from '../state/sessionState';
import { useLibrary, useSession } from '../state/WindowContext';

const CommandPalette = loadLater(async () => (await import('./CommandPalette')).CommandPalette);
const ImportDialog = loadLater(
  async () => (await import('../features/library/ImportDialog')).ImportDialog,
);
const DetailsDialog = loadLater(
  async () => (await import('../features/library/DetailsDialog')).DetailsDialog,
);
const UpdateDialog = loadLater(
  async () => (await import('../features/revisions/UpdateDialog')).UpdateDialog,
);
const PasswordDialog = loadLater(
  async () => (await import('../features/library/PasswordDialog')).PasswordDialog,
);
const ChangesDialog = loadLater(
  async () => (await import('../features/library/ChangesDialog')).ChangesDialog,
);
const EncodingDialog = loadLater(
  async () => (await import('../features/library/EncodingDialog')).EncodingDialog,
);
const SameArticlesDialog = loadLater(
  async () => (await import('../features/library/SameArticlesDialog')).SameArticlesDialog,
);
const CapturePageDialog = loadLater(
  async () => (await import('../features/webPages/CapturePageDialog')).CapturePageDialog,
);
const LeftOutDialog = loadLater(
  async () => (await import('../features/library/LeftOutDialog')).LeftOutDialog,
);
const DeleteArticlesDialog = loadLater(
  async () => (await import('../features/library/DeleteArticlesDialog')).DeleteArticlesDialog,
);
const LabelsDialog = loadLater(
  async () => (await import('../features/library/LabelsDialog')).LabelsDialog,
);
const TagsDialog = loadLater(async () => (await import('../features/order/TagsDialog')).TagsDialog);
const SeveralTagsDialog = loadLater(
  async () => (await import('../features/order/SeveralTagsDialog')).SeveralTagsDialog,
);
const CollectionDialog = loadLater(
  async () => (await import('../features/collections/CollectionDialog')).CollectionDialog,
);
const ChooseCollectionsDialog = loadLater(
  async () =>
    (await import('../features/collections/ChooseCollectionsDialog')).ChooseCollectionsDialog,
);
const SavedSearchDialog = loadLater(
  async () => (await import('../features/search/saved/SavedSearchDialog')).SavedSearchDialog,
);
const ExportDialog = loadLater(
  async () => (await import('../features/export/ExportDialog')).ExportDialog,
);
const LinkDialog = loadLater(
  async () => (await import('../features/sources/LinkDialog')).LinkDialog,
);
const SourceDialog = loadLater(
  async () => (await import('../features/sources/SourceDialog')).SourceDialog,
);
const PasteCaptureDialog = loadLater(
  async () => (await import('../features/evidence/PasteCaptureDialog')).PasteCaptureDialog,
);
const MatchesDialog = loadLater(
  async () => (await import('../features/evidence/MatchesDialog')).MatchesDialog,
);
const ImportAnnotationsDialog = loadLater(
  async () =>
    (await import('../features/annotations/ImportAnnotationsDialog')).ImportAnnotationsDialog,
);
const OfferReferencesDialog = loadLater(
  async () => (await import('../features/references/OfferReferencesDialog')).OfferReferencesDialog,
);
const ImportedReferencesDialog = loadLater(
  async () =>
    (await import('../features/references/ImportedReferencesDialog')).ImportedReferencesDialog,
);
const ExportReferencesDialog = loadLater(
  async () =>
    (await import('../features/references/ExportReferencesDialog')).ExportReferencesDialog,
);
const MergeSourcesDialog = loadLater(
  async () => (await import('../features/sources/MergeSourcesDialog')).MergeSourcesDialog,
);
const SignatureDialog = loadLater(
  async () => (await import('../features/highlights/SignatureDialog')).SignatureDialog,
);
const ShortcutsDialog = loadLater(async () => (await import('./ShortcutsDialog')).ShortcutsDialog);
const ProblemsDialog = loadLater(async () => (await import('./ProblemsDialog')).ProblemsDialog);
const AppUpdatesDialog = loadLater(
  async () => (await import('../features/appUpdates/AppUpdatesDialog')).AppUpdatesDialog,
);

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useSession((session) => session.dialog);
  return dialog && <OneDialog dialog={dialog} />;
}

function OneDialog({ dialog }: { dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'palette':
      return <CommandPalette />;
    case 'import':
      return <ImportDialog draft={dialog.draft} />;
    case 'details':
      return <DetailsDialog article={dialog.article} />;
    case 'update':
      return <UpdateDialog article={dialog.article} />;
    case 'same':
      return <SameArticlesDialog found={dialog.found} onUpdate={updateArticle} />;
    case 'password':
      return <PasswordDialog key={dialog.locked.length} {...dialog} />;
    case 'changes':
      return <ChangesDialog changed={dialog.changed} next={dialog.next} />;
    case 'encoding':
      return <EncodingDialog guessed={dialog.guessed} found={dialog.found} />;
    case 'capturePage':
      return <CaptureDialog {...dialog} />;
    case 'leftOut':
      return <LeftOutDialog {...dialog} onUpdate={updateArticle} />;
    case 'deleteArticles':
      return <DeleteArticlesDialog articles={dialog.articles} />;
    case 'labels':
      return <LabelsDialog />;
    case 'tags':
      return <TagsDialog />;
    case 'severalTags':
      return <SeveralTagsDialog {...dialog} />;
    case 'collection':
      return <CollectionDialog {...dialog} />;
    case 'collections':
      return <ChooseCollectionsDialog articles={dialog.articles} />;
    case 'savedSearch':
      return <SavedSearchDialog {...dialog} />;
    case 'export':
      return <ExportDialog article={dialog.article} />;
    case 'link':
      return <LinkDialog {...dialog} />;
    case 'source':
      return <SourceDialog />;
    case 'pasteCapture':
      return <PasteCaptureDialog source={dialog.source} />;
    case 'matches':
      return <MatchesDialog article={dialog.article} />;
    case 'annotations':
      return <ImportAnnotationsDialog outcomes={dialog.outcomes} onArticles={importArticles} />;
    case 'offerReferences':
      return <OfferReferencesDialog files={dialog.files} onArticles={importArticles} />;
    case 'importedReferences':
      return <ImportedReferencesDialog outcomes={dialog.outcomes} />;
    case 'exportReferences':
      return <ExportReferencesDialog sources={dialog.sources} article={dialog.article} />;
    case 'mergeSources':
      return <MergeSourcesDialog sources={dialog.sources} />;
    case 'signature':
      return <SignatureDialog judged={dialog.judged} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'problems':
      return <ProblemsDialog />;
    case 'appUpdates':
      return <AppUpdatesDialog />;
  }
}

/** Makes of a page that is captured an article, or a newer version of one. */
function CaptureDialog({ url, article }: Extract<OpenDialog, { kind: 'capturePage' }>) {
  const title = useLibrary(({ articles }) => article && articles.get(article)?.title);
  return (
    <CapturePageDialog
      url={url}
      newerOf={article && (title ?? '')}
      onCaptured={(services, item) =>
        article ? updateArticle(services, article, item) : importArticles(services, [item])
      }
    />
  );
}
