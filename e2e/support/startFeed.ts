import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Feed {
  /** Variables that point a development build at this feed, as a copy that can update itself. */
  env: Record<string, string>;
  /** The requested paths. */
  requests: string[];
  /** All headers of all requests, by lower-case name. */
  headers: Set<string>;
  stop(): Promise<void>;
}

export interface PublishedRelease {
  version: string;
  notes: string;
  /** The package. */
  content: string;
  /** Makes the feed give the wrong checksum. */
  isChecksumWrong?: boolean;
}

/** A local server that publishes a version of Attest in electron-builder's format. */
export async function startFeed(folder: string, release: PublishedRelease): Promise<Feed> {
  const requests: string[] = [];
  const headers = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    requests.push(pathname);
    for (const name of Object.keys(request.headers)) headers.add(name);
    if (pathname.endsWith('.yml')) response.end(describe(release));
    else response.end(release.content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const config = join(folder, 'app-update.yml');
  await writeFile(
    config,
    `provider: generic\nurl: http://127.0.0.1:${port}/\nupdaterCacheDirName: attest-updater\n`,
  );
  return {
    env: { ATTEST_UPDATE_CONFIG: config, ATTEST_UPDATE_KIND: 'appimage' },
    requests,
    headers,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** JSON is also YAML. */
function describe({ version, notes, content, isChecksumWrong = false }: PublishedRelease): string {
  const published = isChecksumWrong ? `${content} ` : content;
  const sha512 = createHash('sha512').update(published).digest('base64');
  const url = `attest-${version}-linux-x86_64.AppImage`;
  return JSON.stringify({
    version,
    files: [{ url, sha512, size: content.length }],
    path: url,
    sha512,
    releaseNotes: notes,
    releaseDate: '2026-01-01T00:00:00.000Z',
  });
}
