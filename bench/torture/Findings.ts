/** What is wrong with a library after torture, as sentences. Empty if it kept its promises. */
export interface Findings {
  /** Changes reported as saved that are missing or partial, or rejected ones that are there. */
  lost: string[];
  /** Files that are not whole. */
  torn: string[];
  /** Leftovers that should have been cleaned up. */
  residue: string[];
  /** Problems that Attest itself finds, and errors it should not have had. */
  problems: string[];
}

export const noFindings: Findings = { lost: [], torn: [], residue: [], problems: [] };

export function addFindings(a: Findings, b: Findings): Findings {
  return {
    lost: [...a.lost, ...b.lost],
    torn: [...a.torn, ...b.torn],
    residue: [...a.residue, ...b.residue],
    problems: [...a.problems, ...b.problems],
  };
}

export function isClean(findings: Findings): boolean {
  return Object.values(findings).every((sentences: string[]) => sentences.length === 0);
}
