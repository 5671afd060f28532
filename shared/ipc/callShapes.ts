import { z } from 'zod';
import { articleIdSchema } from '../model/ids';

/** No arguments, or no result. */
export const nothing = z.object({});

/** What a call about one article begins with. */
export const inArticle = z.object({ article: articleIdSchema });
