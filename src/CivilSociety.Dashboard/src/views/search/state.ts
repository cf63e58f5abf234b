import type { SearchKind } from '../../graphql/generated/graphql';

// A record, so that the compiler misses a kind that is new in the schema.
const knownKinds: Record<SearchKind, true> = {
  CASE_STUDY: true,
  CHARACTERISTIC: true,
  COLLABORATION_FORM: true,
  DEFINITION: true,
  DISCREPANCY: true,
  FACT: true,
  FACTOR: true,
  FIGURE: true,
  FINDING: true,
  GLOSSARY_TERM: true,
  GROUP_TASK: true,
  INTERVENTION_LAYER: true,
  LOCATION: true,
  ORGANIZATION: true,
  PARTNERSHIP: true,
  PRACTICE: true,
  PROFESSIONAL_ROLE: true,
  PROJECT: true,
  PUBLICATION: true,
  REPORT_SECTION: true,
  SOURCE: true,
  STATEMENT: true,
  TARGET_GROUP: true,
  VOLUNTEER_GROUP: true,
  VOLUNTEER_TYPE: true,
};
export const kinds = Object.keys(knownKinds) as SearchKind[];

export const pageSize = 20;
export const mostPages = 25;

// The largest page that the server gives, and how many of them may be looked through for one case study at a time.
const largestPage = 50;
const looksPerPage = 12;

/** What the link asks for, as far as the view knows it, and what it does not know. */
export type State = {
  text: string;
  /** Whether there is a word to search for. */
  isAsked: boolean;
  kinds: SearchKind[];
  /** The slugs of the case studies to search in; none for all. */
  caseStudies: string[];
  pages: number;
  unknown: string[];
};

export function stateOf(parameters: URLSearchParams): State {
  const text = (parameters.get('q') ?? '').trim();
  const given = parameters.getAll('kind');
  const pages = Number(parameters.get('pages') ?? 1);
  return {
    text,
    isAsked: /[\p{L}\p{N}]/u.test(text),
    kinds: kinds.filter(kind => given.includes(kind)),
    caseStudies: [...new Set(parameters.getAll('in'))],
    pages: Number.isInteger(pages) ? Math.min(Math.max(pages, 1), mostPages) : 1,
    unknown: given.filter(one => !kinds.some(kind => kind === one)),
  };
}

/** How many hits to ask for at a time: the server does not search in one case study, so more are looked through. */
export const sizeOf = ({ caseStudies }: Pick<State, 'caseStudies'>): number =>
  caseStudies.length > 0 ? largestPage : pageSize;

/** Whether the next page is to be asked for by itself: until what the link asks for is shown, or all that there is. */
export function goesOn(
  { caseStudies, pages }: Pick<State, 'caseStudies' | 'pages'>,
  { asked, shown, count }: { asked: number; shown: number; count: number },
): boolean {
  if (caseStudies.length === 0) return asked < pages;
  return shown < Math.min(count, pages * pageSize) && asked < pages * looksPerPage;
}

/** How many of the hits are in the case studies. */
export function countIn(
  caseStudies: readonly string[],
  facets: readonly { caseStudy: { slug: string }; count: number }[],
): number {
  return facets.reduce((sum, { caseStudy, count }) => sum + (caseStudies.includes(caseStudy.slug) ? count : 0), 0);
}
