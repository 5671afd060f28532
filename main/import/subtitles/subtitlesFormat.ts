import type { ImportFormat } from '../formats/ImportFormat';

export const subtitlesFormat: ImportFormat = {
  format: 'subtitles',
  extensions: ['srt', 'vtt'],
  limitMb: 20,
  load: async () => {
    const { readSubtitles } = await import('./readSubtitles');
    return async ({ text, name }) => readSubtitles(text, name);
  },
};
