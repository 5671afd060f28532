import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRealInput } from '../../main/import/findRealInput';
import { prepareArticle } from '../../main/import/prepareArticle';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';

/** The texts of the real articles and pages kept beside the project, if any. */
export async function readRealTexts(): Promise<string[]> {
  const articles = await listFiles('articles', (name) => name);
  const pages = await listFiles('pages', (name) => join(name, 'source.html'));
  const texts = await Promise.all([...articles, ...pages].map(readText));
  // Filler repeats itself: no one could tell which of its passages went where.
  return texts.filter((text) => !text.includes('Lorem ipsum'));
}

async function listFiles(folder: string, toFile: (name: string) => string): Promise<string[]> {
  const path = findRealInput(folder);
  if (!path) return [];
  const names = await readdir(path);
  return names.sort().map((name) => join(path, toFile(name)));
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  const { document } = await prepareArticle({ name: path, bytes, format: 'auto' });
  return readArticleText(parseDocument(articleDocumentSchema, document)).text;
}
