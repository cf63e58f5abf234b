/** Each section once, in the order of what it shows. */
export function sectionsOf<T extends { id: string }>(evidence: readonly { section: T }[]): T[] {
  return [...new Map(evidence.map(({ section }) => [section.id, section])).values()];
}
