import { describe, expect, it } from 'vitest';
import { chooseElectron } from './findElectron.mjs';

/** The ways on a machine with nothing installed and no network, and a record of those tried. */
function barren() {
  const tried: string[] = [];
  return {
    tried,
    ways: {
      override: undefined as string | undefined,
      isOfficialOnly: false,
      officialVersion: '45.0.0',
      findOfficial: (): string | undefined => undefined,
      downloadOfficial: async (): Promise<string | undefined> => {
        tried.push('download');
        return 'fetch failed';
      },
      providePinned: async (): Promise<string> => {
        tried.push('pinned');
        return '/pinned';
      },
    },
  };
}

describe('chooseElectron', () => {
  it('takes the folder that the user named, and looks no further', async () => {
    const { ways, tried } = barren();
    const chosen = await chooseElectron({
      ...ways,
      override: '/mine',
      findOfficial: () => '/official',
    });
    expect(chosen.folder).toBe('/mine');
    expect(tried).toEqual([]);
  });

  it('takes the installed official build without a download', async () => {
    const { ways, tried } = barren();
    const chosen = await chooseElectron({ ...ways, findOfficial: () => '/official' });
    expect(chosen).toEqual({
      folder: '/official',
      sentence: 'Electron 45.0.0, the official build',
      isOfficial: true,
    });
    expect(tried).toEqual([]);
  });

  it('downloads the official build if it can', async () => {
    const { ways, tried } = barren();
    let isInstalled = false;
    const chosen = await chooseElectron({
      ...ways,
      findOfficial: () => (isInstalled ? '/official' : undefined),
      downloadOfficial: async () => {
        isInstalled = true;
        return undefined;
      },
    });
    expect(chosen.folder).toBe('/official');
    expect(tried).toEqual([]);
  });

  it('falls back to the pinned copy, and says why', async () => {
    const { ways, tried } = barren();
    const chosen = await chooseElectron(ways);
    expect(chosen.folder).toBe('/pinned');
    expect(chosen.sentence).toContain('fetch failed');
    expect(chosen.isOfficial).toBe(false);
    expect(tried).toEqual(['download', 'pinned']);
  });

  it('refuses the pinned copy if only the official build will do', async () => {
    const { ways, tried } = barren();
    await expect(chooseElectron({ ...ways, isOfficialOnly: true })).rejects.toThrow(
      'ATTEST_ELECTRON',
    );
    expect(tried).toEqual(['download']);
  });

  it('says that there is no other source if there is no pinned copy for the machine', async () => {
    const { ways } = barren();
    await expect(chooseElectron({ ...ways, providePinned: undefined })).rejects.toThrow(
      'no other source',
    );
  });
});
