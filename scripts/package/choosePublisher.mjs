const repository = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/**
 * Where packages are told to look for newer versions, from the project's web page: its releases where that is a
 * repository on GitHub, else `releases/` below it. Null where there is no page: such packages know of no newer ones.
 * @param {string | undefined} homepage
 * @returns {{provider: 'github', owner: string, repo: string} | {provider: 'generic', url: string} | null}
 */
export function choosePublisher(homepage) {
  if (!homepage) return null;
  const [, owner, repo] = repository.exec(homepage) ?? [];
  if (owner && repo) return { provider: 'github', owner, repo };
  const url = new URL('releases/', homepage.endsWith('/') ? homepage : `${homepage}/`);
  // What is installed takes newer versions over https only.
  if (url.protocol !== 'https:') return null;
  return { provider: 'generic', url: url.href };
}
