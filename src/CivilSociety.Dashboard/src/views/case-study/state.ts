import type {
  CaseStudiesQuery,
  CaseStudyQuery,
  CollaborationLevel,
  Perspective,
} from '../../graphql/generated/graphql';

export type CaseStudy = NonNullable<CaseStudyQuery['caseStudy']>;
export type Statement = NonNullable<NonNullable<CaseStudy['strengths']>['nodes']>[number];
export type ListedCase = NonNullable<NonNullable<CaseStudiesQuery['caseStudies']>['nodes']>[number];

export const levels = ['INTERNAL', 'CHAIN'] as const satisfies readonly CollaborationLevel[];

/** Who can speak at all; a case study has fewer. The table takes its filter before the answer is there. */
export const anyPerspective: readonly Perspective[] = [
  'COORDINATOR',
  'INTERN',
  'LITERATURE',
  'MANAGEMENT',
  'NATIONAL_COORDINATOR',
  'ORGANIZATION',
  'PARTNER_ORGANIZATION',
  'PROFESSIONAL',
  'RESEARCHER',
  'TARGET_GROUP',
  'VOLUNTEER',
];

/** Which statements are shown; undefined is any. */
export type Choice = { level: CollaborationLevel | undefined; by: Perspective | undefined };

/** What a link says, in the words of the API written small (`level=chain&by=volunteer`); what it says of no statement is reported. */
export function choiceOf(
  parameters: URLSearchParams,
  perspectives: readonly Perspective[],
): Choice & { unknown: string[] } {
  const read = <T extends string>(name: string, known: readonly T[]) => {
    const given = parameters.get(name);
    const value = known.find(one => codeOf(one) === given);
    return { value, unknown: given !== null && value === undefined ? [given] : [] };
  };
  const level = read('level', levels);
  const by = read('by', perspectives);
  return { level: level.value, by: by.value, unknown: [...level.unknown, ...by.unknown] };
}

/** How a value of an enum stands in a link. */
export const codeOf = (value: string): string => value.toLowerCase().replaceAll('_', '-');

export function meets({ levels, perspectives }: Pick<Statement, 'levels' | 'perspectives'>, { level, by }: Choice) {
  return (!level || levels.includes(level)) && (!by || perspectives.includes(by));
}

/** The filter of the same choice, for the table. */
export function whereOf(slug: string, { level, by }: Choice) {
  return {
    caseStudy: { slug: { eq: slug } },
    ...(level && { levels: { some: { eq: level } } }),
    ...(by && { perspectives: { some: { eq: by } } }),
  };
}

export type LevelOfStatement = CollaborationLevel | 'BOTH' | 'NONE';

export function levelOf({ levels }: Pick<Statement, 'levels'>): LevelOfStatement {
  if (levels.length > 1) return 'BOTH';
  return levels[0] ?? 'NONE';
}

/** The perspectives of statements, each once, those that are heard most first. */
export function perspectivesOf(statements: readonly Pick<Statement, 'perspectives'>[]): Perspective[] {
  const counts = new Map<Perspective, number>();
  for (const one of statements.flatMap(statement => statement.perspectives))
    counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([perspective]) => perspective);
}

/** What has a parent, under it; what has a parent that is not in the list stands by itself. */
export type Branch<T> = { item: T; parts: Branch<T>[] };

export function treeOf<T extends { id: string; parent?: { id: string } | null }>(items: readonly T[]): Branch<T>[] {
  const branches = new Map(items.map(item => [item.id, { item, parts: [] as Branch<T>[] }]));
  const roots: Branch<T>[] = [];
  for (const branch of branches.values()) {
    const parent = branch.item.parent && branches.get(branch.item.parent.id);
    (parent ? parent.parts : roots).push(branch);
  }
  return roots;
}

/** The groups of volunteers with a number; the parts of such a group, which it counts already, are left out. */
export function countedGroups<
  T extends { id: string; engagement?: string | null; count?: unknown; parent?: { id: string } | null },
>(groups: readonly T[]): T[] {
  const counted = ({ item, parts }: Branch<T>): T[] =>
    item.count && item.engagement === 'VOLUNTEER' ? [item] : parts.flatMap(counted);
  return treeOf(groups).flatMap(counted);
}

/** Each layer once, highest first, with what chapter 1 and the case study's own chapter say of it. */
export function placementsOf({
  layerPlacements,
  chapter,
}: Pick<CaseStudy, 'chapter'> & { layerPlacements: CaseStudy['layerPlacements'] }) {
  const layers = new Map(layerPlacements.map(({ layer }) => [layer.id, layer]));
  return [...layers.values()]
    .sort((one, other) => other.level - one.level)
    .map(layer => {
      const here = layerPlacements.filter(placement => placement.layer.id === layer.id);
      return {
        layer,
        byChapter1: here.find(placement => placement.section.chapter !== chapter),
        byOwnChapter: here.find(placement => placement.section.chapter === chapter),
      };
    });
}

/** Each thing once, by a key that says when two are the same. */
export function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map(item => [key(item), item])).values()];
}

export function groupBy<T, K extends string>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
