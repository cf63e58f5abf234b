import type { PyramidQuery } from '../../graphql/generated/graphql';

export type Layer = PyramidQuery['layers'][number];
type Placement = Layer['placements'][number];

/** One case study in one layer: what chapter 1 says of it, and what its own chapter says; undefined where that is silent. */
export type PlacedCase = {
  caseStudy: Placement['caseStudy'];
  byChapter1: Placement | undefined;
  byOwnChapter: Placement | undefined;
};

/** How sure a case study stands in a layer, strongest first. */
export type Standing = 'main' | 'both' | 'chapter1' | 'ownChapter' | 'wish';

export function placedCases(layer: Layer): PlacedCase[] {
  const cases = new Map<string, PlacedCase>();
  for (const placement of layer.placements) {
    const { caseStudy, section } = placement;
    const placed = cases.get(caseStudy.id) ?? { caseStudy, byChapter1: undefined, byOwnChapter: undefined };
    if (section.chapter === caseStudy.chapter) placed.byOwnChapter = placement;
    else placed.byChapter1 = placement;
    cases.set(caseStudy.id, placed);
  }
  return [...cases.values()].sort((one, other) => one.caseStudy.number - other.caseStudy.number);
}

export function standingOf({ byChapter1, byOwnChapter }: PlacedCase): Standing {
  const actual = [byChapter1, byOwnChapter].filter(placement => placement?.status === 'ACTUAL');
  if (actual.length === 0) return 'wish';
  if (byChapter1?.emphasis === 'PRIMARY') return 'main';
  if (actual.length === 2) return 'both';
  return byChapter1 ? 'chapter1' : 'ownChapter';
}

/** The name as far as it fits beside others: without what follows in brackets or after a comma. */
export function shortName(name: string): string {
  return name.split(/ \(|, /)[0] ?? name;
}

/** A text in lines of at most so many characters, broken between words; a longer word has a line of its own. */
export function linesOf(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= characters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
