import { foldText } from './foldText';

/** The facts that say something, each once: a publisher that is its own byline is named a single time. */
export function distinctFacts(facts: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return facts.flatMap((fact = '') => {
    const key = foldText(fact.trim());
    if (!key || seen.has(key)) return [];
    seen.add(key);
    return [fact.trim()];
  });
}
