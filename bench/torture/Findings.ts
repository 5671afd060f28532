/** What is wrong with a library after it was tortured, as sentences. Empty where it kept its promises. */
export interface Findings {
  /** What was reported as saved and is missing or partial, or was refused and is there. */
  lost: string[];
  /** Files that are not whole. */
  torn: string[];
  /** What should have been cleaned up. */
  residue: string[];
  /** What Attest itself finds wrong, and errors it should not have had. */
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
