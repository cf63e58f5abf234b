import type { SectionQuery } from '../../graphql/generated/graphql';

export type Section = SectionQuery['report']['sections'][number];
export type ListedSection = SectionQuery['report']['all'][number];

/** Where a section stands among all, which are in the order of the report. */
export function neighborsOf<T extends { code: string }>(all: readonly T[], code: string) {
  const index = all.findIndex(section => section.code === code);
  if (index < 0) return { parent: undefined, previous: undefined, next: undefined, parts: [] };
  const parent = parentCode(code);
  return {
    parent: all.find(section => section.code === parent),
    previous: all[index - 1],
    next: all[index + 1],
    parts: all.filter(section => parentCode(section.code) === code),
  };
}

/** `2.5.2` stands in `2.5`, `2-interviews` in `2`, `appendix-1-a` in `appendix-1`; a chapter and an appendix in none. */
export function parentCode(code: string): string | undefined {
  const parent = /^(appendix-\d+|\d[\d.]*)[.-][^.-]+$/.exec(code)?.[1];
  return parent?.replace(/\.$/, '');
}

/** The chapters, each with its sections; an appendix is one by itself. */
export function chaptersOf<T extends { code: string }>(all: readonly T[]): { chapter: T; sections: T[] }[] {
  const chapters: { chapter: T; sections: T[] }[] = [];
  for (const section of all) {
    const last = chapters.at(-1);
    if (last && isWithin(section.code, last.chapter.code)) last.sections.push(section);
    else chapters.push({ chapter: section, sections: [] });
  }
  return chapters;
}

function isWithin(code: string, chapter: string): boolean {
  const parent = parentCode(code);
  return parent !== undefined && (parent === chapter || isWithin(parent, chapter));
}
