import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { App } from './App';

/** The folder of the article with that title in the app's library. */
export async function findArticleFolder(app: App, title: string): Promise<string> {
  const articles = join(app.library, 'articles');
  for (const id of await readdir(articles)) {
    const text = await readFile(join(articles, id, 'article.json'), 'utf8');
    if (text.includes(JSON.stringify(title))) return join(articles, id);
  }
  throw new Error(`The library holds no article “${title}”.`);
}

/** Changes a file as a program that doesn't know the app does: reads it and writes it in place. */
export async function changeFile(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replaceAll(from, to));
}
