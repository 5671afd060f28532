/** What a capture can be, by the extension of its file’s name. */
const extensions = {
  text: ['txt', 'text', 'md', 'markdown', 'mdown', 'mkd', 'html', 'htm', 'xhtml'],
  pdf: ['pdf'],
  page: ['mht', 'mhtml'],
  document: [
    'docx',
    'doc',
    'odt',
    'rtf',
    'epub',
    'xlsx',
    'xls',
    'ods',
    'csv',
    'tsv',
    'pptx',
    'ppt',
    'odp',
  ],
  image: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'tif', 'tiff', 'bmp'],
  audio: ['mp3', 'm4a', 'aac', 'wav', 'ogg', 'oga', 'opus', 'flac'],
  video: ['mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi', 'ogv', 'mpg', 'mpeg'],
} as const;

/** What it is as a file. Where its words can be read it opens inside the app, otherwise in the system’s viewer. */
export type CaptureKind = keyof typeof extensions;

const kinds = new Map(
  Object.entries(extensions).flatMap(([kind, names]) =>
    names.map((name) => [name as string, kind as CaptureKind]),
  ),
);

/** The extensions of all files that can be captured. */
export const captureExtensions: readonly string[] = [...kinds.keys()];

/**
 * What kind of capture a file with this extension is; null for one that isn’t taken. Nothing that a system might run is:
 * a capture is opened by whatever program the system has for it.
 */
export function captureKindOf(extension: string): CaptureKind | null {
  return kinds.get(extension.toLowerCase()) ?? null;
}
