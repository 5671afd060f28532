import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { callBridge } from '../support/callBridge';
import { linkNewSource } from '../support/linkNewSource';
import { articleText, placeCaret, selectPassage } from '../support/selectPassage';
import { InstalledApp } from './InstalledApp';
import { type Person, runAsPerson } from './Person';
import { findPackage, run } from './packages';

test.describe.configure({ mode: 'serial' });

const person: Person = {
  uid: Number(process.env.ATTEST_TEST_UID),
  gid: Number(process.env.ATTEST_TEST_GID),
  home: '',
};
const library = () => join(person.home, 'Attest');
const highlightList = (page: Page) => page.getByRole('listbox', { name: 'Highlights' });

let tracesBefore: string[] = [];

test.beforeAll(async () => {
  tracesBefore = await findTraces();
  person.home = await mkdtemp(join(tmpdir(), 'attest-home-'));
  await chown(person.home, person.uid, person.gid);
});

test.afterAll(async () => {
  await run('dpkg', '--purge', 'attest');
  await rm(person.home, { recursive: true });
});

/** Everything on the system with Attest in its name. */
async function findTraces(): Promise<string[]> {
  const folders = ['/etc', '/opt', '/usr', '/var/lib/dpkg/info'];
  return (await run('find', ...folders, '-iname', '*attest*')).split('\n').sort();
}

async function writeArticle(name: string, content: string): Promise<string> {
  const file = join(person.home, name);
  await writeFile(file, content);
  return file;
}

test('the deb installs with its dependencies', async () => {
  const deb = findPackage('first', '.deb');
  await run('apt-get', 'install', '-qq', '-y', '--no-install-recommends', deb);
  expect(await run('dpkg', '--status', 'attest')).toContain('\nStatus: install ok installed\n');
  const missing = await run('ldd', '/opt/Attest/attest');
  expect(missing).not.toContain('not found');
  const entry = await readFile('/usr/share/applications/attest.desktop', 'utf8');
  expect(entry).toContain('\nExec=/opt/Attest/attest %U\n');
  expect(entry).toMatch(/\nMimeType=.*text\/markdown;.*x-scheme-handler\/attest;/);
});

test('a first start creates the library and shows the sample, with the pages sandboxed', async () => {
  const app = await InstalledApp.start(person);
  await expect(app.page.getByRole('option', { name: /Kestrel Bay/ })).toBeVisible();
  await expect(app.page).toHaveURL(/^app:\/\/attest\/index\.html\?language=en&article=art_\w+$/);
  const renderers = await findRenderers(app);
  expect(renderers.length).toBeGreaterThan(0);
  for (const { seccomp, userNamespace } of renderers) {
    // 2: a filter decides which system calls it may make.
    expect(seccomp).toBe('2');
    expect(userNamespace).not.toBe(await run('readlink', '/proc/self/ns/user'));
  }
  const updates = await callBridge(app.page, 'appUpdates.read', {});
  expect(updates).toMatchObject({
    ok: true,
    value: { isOn: false, kind: 'fallback', hasFeed: false },
  });
  expect(await app.quit()).toBe(0);
  expect(await readdir(library())).toContain('library.json');
});

test('the main job, with a file opened from the desktop', async () => {
  const file = await writeArticle(
    'new bridge.txt',
    'Council buys a new bridge\n\nThe bridge cost 6 million dollars,the mayor said on Monday.\n\nIt is to hold for 50 years, by the maker’s own account, and nobody else has looked into that.\n',
  );
  const app = await InstalledApp.start(person, pathToFileURL(file).href);
  const { page } = app;
  await page.getByRole('option', { name: /new bridge/ }).click();
  await selectPassage(page, 'cost 6 million dollars');
  await page.keyboard.press('1');
  await expect(highlightList(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('n');
  await page.keyboard.type('Paid when?');
  await page.keyboard.press('Escape');
  await linkNewSource(page, 'Minutes of the council');
  await selectPassage(page, 'hold for 50 years');
  await page.keyboard.press('1');
  await expect(highlightList(page).getByRole('option')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Ledger' }).click();
  await expect(page.getByRole('meter', { name: 'Claims sourced' })).toHaveAttribute(
    'aria-valuetext',
    '50%',
  );
  await page.getByRole('radio', { name: 'Read', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+E');
  await placeCaret(page, 'the mayor said');
  await page.keyboard.type(' ');
  await page.keyboard.press('ControlOrMeta+E');
  await expect(articleText(page)).toContainText('dollars, the mayor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await app.quit()).toBe(0);
});

test('a second start hands over a file and links, and exits', async () => {
  const articles = JSON.parse(await runAsPerson(person, 'attest', '--json', 'articles'));
  const { article } = articles.find(({ title }: { title: string }) => /new bridge/.test(title));
  const shown = JSON.parse(await runAsPerson(person, 'attest', '--json', 'show', article));
  const { highlight } = shown.highlights.find(({ quote }: { quote: string }) =>
    /50 years/.test(quote),
  );
  const page = await writeArticle(
    'page.html',
    `<title>A saved page</title><article><h1>A saved page</h1><p>${'The ministry said so. '.repeat(30)}</p></article>`,
  );

  const app = await InstalledApp.start(person);
  expect(await InstalledApp.startAnother(person, page)).toBe(0);
  await expect(app.page.getByRole('option', { name: /A saved page/ })).toBeVisible();
  expect(await InstalledApp.startAnother(person, `attest:highlight/${highlight}`)).toBe(0);
  await expect(articleText(app.page)).toContainText('dollars, the mayor');
  await expect(
    highlightList(app.page).getByRole('option', { name: /hold for 50 years/ }),
  ).toHaveAttribute('aria-selected', 'true');
  expect(await app.quit()).toBe(0);

  const again = await InstalledApp.start(person, `attest:article/${article}`);
  await expect(articleText(again.page)).toContainText('dollars, the mayor');
  expect(await again.quit()).toBe(0);
});

test('the command line works without a display, for root too', async () => {
  expect(await runAsPerson(person, 'attest', '--help')).toContain('Usage: attest');
  const [{ article }] = JSON.parse(
    await runAsPerson(person, 'attest', '--json', 'articles'),
  ).filter(({ title }: { title: string }) => /new bridge/.test(title));
  const markdown = await runAsPerson(person, 'attest', 'export', article, '--to', 'markdown');
  expect(markdown).toContain('Minutes of the council');
  expect(markdown).toContain('Paid when?');
  await expect(runAsPerson(person, 'attest', 'shwo')).rejects.toMatchObject({ code: 2 });
  expect(await run('attest', '--library', library(), 'check')).toContain('Nothing is wrong.');
});

test('an upgrade keeps everything', async () => {
  await run('dpkg', '--install', findPackage('later', '.deb'));
  expect(await run('dpkg', '--status', 'attest')).toContain('\nVersion: 99.0.0\n');
  const app = await InstalledApp.start(person);
  await app.page.getByRole('option', { name: /new bridge/ }).click();
  await expect(articleText(app.page)).toContainText('dollars, the mayor');
  await expect(highlightList(app.page).getByRole('option')).toHaveCount(2);
  expect(await app.quit()).toBe(0);
});

test('uninstalling leaves only the person’s library and settings', async () => {
  const listed = (await run('dpkg', '--listfiles', 'attest')).trim().split('\n');
  const own = listed.filter((path) => /attest/i.test(path));
  expect(own.length).toBeGreaterThan(50);
  await run('dpkg', '--purge', 'attest');
  expect(own.filter((path) => existsSync(path))).toEqual([]);
  expect(existsSync('/opt/Attest')).toBe(false);
  expect(await findTraces()).toEqual(tracesBefore);
  expect(await readdir(library())).toContain('articles');
});

test('the archive runs from any folder', async () => {
  const folder = join(person.home, 'unpacked');
  await runAsPerson(person, 'mkdir', folder);
  const archive = findPackage('first', '.tar.gz');
  await runAsPerson(person, 'tar', '-xzf', archive, '-C', folder, '--strip-components=1');
  const articles = await runAsPerson(person, join(folder, 'resources/bin/attest'), 'articles');
  expect(articles).toContain('new bridge');
});

test('the rpm has the same files and architecture', async () => {
  const rpm = findPackage('first', '.rpm');
  const about = await run('rpm', '-qp', '--qf', '%{NAME} %{ARCH} %{LICENSE}', rpm);
  expect(about).toBe('attest x86_64 MIT');
  const files = (await run('rpm', '-qp', '--list', rpm)).trim().split('\n');
  const deb = (await run('dpkg-deb', '--contents', findPackage('first', '.deb')))
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .map((line) => line.replace(/^.* \.\//, '/'));
  const isProgram = (path: string) => !/\/doc\/|\/licenses\//.test(path);
  expect(files).toEqual(expect.arrayContaining(deb.filter(isProgram)));
  const scripts = await run('rpm', '-qp', '--scripts', rpm);
  expect(scripts).toContain('chmod 4755 /opt/Attest/chrome-sandbox');
});

/** The system's status of the processes that show the app's pages. */
async function findRenderers({ process }: InstalledApp) {
  const pids = (await run('pgrep', '--full', '--', '--type=renderer')).trim().split('\n');
  const all = await Promise.all(
    pids.map(async (pid) => ({
      status: await readFile(`/proc/${pid}/status`, 'utf8'),
      userNamespace: await run('readlink', `/proc/${pid}/ns/user`),
      program: await run('readlink', `/proc/${pid}/exe`),
    })),
  );
  expect(process.exitCode).toBe(null);
  return all
    .filter(({ program }) => program.trim() === '/opt/Attest/attest')
    .map(({ status, userNamespace }) => ({
      seccomp: /^Seccomp:\s*(\d)/m.exec(status)?.[1],
      userNamespace,
    }));
}
