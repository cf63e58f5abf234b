type Page<T> = { totalCount: number; nodes?: readonly T[] | null };

/** What the first page and the last page of a connection hold together, each item once; `missing` says how many lie between them. */
export function wholeOf<T extends { id: string }>(
  ...pages: readonly (Page<T> | null | undefined)[]
): { items: T[]; missing: number } {
  const items = [...new Map(pages.flatMap(page => page?.nodes ?? []).map(item => [item.id, item])).values()];
  return { items, missing: Math.max(0, ...pages.map(page => page?.totalCount ?? 0)) - items.length };
}
