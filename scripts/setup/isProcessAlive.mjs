/**
 * Whether a process with this id exists, whether ours or another user's.
 * @param {number} processId
 */
export function isProcessAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
