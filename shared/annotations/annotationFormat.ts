import { z } from 'zod';

/** The formats of other programs’ highlights. `marks` is Markdown with marked words. */
export const annotationFormatSchema = z.enum([
  'hypothesis',
  'w3c',
  'recogito',
  'zotero',
  'readwise',
  'kindle',
  'clipper',
  'marks',
  'taguette',
  'refi',
]);
export type AnnotationFormat = z.infer<typeof annotationFormatSchema>;
