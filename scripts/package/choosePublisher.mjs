const repository = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/**
 * Where packages look for newer versions, given the project's web page: its releases if that is a repository on GitHub,
 * else `releases/` below it. Null if there is no page: such packages never find a newer one.
 * @param {string | undefined} homepage
 * @returns {{provider: 'github', owner: string, repo: string} | {provider: 'generic', url: string} | null}
 */
export function choosePublisher(homepage) {
  if (!homepage) return null;
  const [, owner, repo] = repository.exec(homepage) ?? [];
  if (owner && repo) return { provider: 'github', owner, repo };
  const url = new URL('releases/', homepage.endsWith('/') ? homepage : `${homepage}/`);
  // Installed copies accept updates over https only.
  if (url.protocol !== 'https:') return null;
  return { provider: 'generic', url: url.href };
}
