// This file and the entry files that import it stick to Node 12's syntax, so that an old Node reaches the sentence
// below instead of a syntax error.

/** The Node releases that Attest's tools run on: 20.19 and later, 22.12 and later, and all after 22. */
const supportedNodes = 'Node 20.19 or later (or, for Node 22, 22.12 or later)';

/** Ends the process with one plain sentence if Node is too old or Electron has no build for the machine. */
export function checkMachine() {
  const refusal = refuseMachine(process.versions.node, process.platform, process.arch);
  if (refusal === null) return;
  console.error(`attest: ${refusal}`);
  process.exit(1);
}

/**
 * Why this machine can't run Attest, as a sentence; null if it can.
 * @param {string} nodeVersion like "20.19.0"
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 * @returns {string | null}
 */
export function refuseMachine(nodeVersion, platform, arch) {
  if (!isNodeSupported(nodeVersion)) {
    return `Attest needs ${supportedNodes}; this is Node ${nodeVersion}.`;
  }
  const isPlatformKnown = ['linux', 'darwin', 'win32'].indexOf(platform) >= 0;
  const isArchKnown = ['x64', 'arm64'].indexOf(arch) >= 0;
  if (!isPlatformKnown || !isArchKnown) {
    return (
      'Attest runs on Linux, macOS and Windows, on x64 and arm64 processors; this is ' +
      platform +
      ' on ' +
      arch +
      '.'
    );
  }
  return null;
}

/** @param {string} version */
function isNodeSupported(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}
