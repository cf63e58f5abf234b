import { expect, test } from 'vitest';
import {
  allSubjects,
  bySection,
  countsOf,
  filterOf,
  hasVerdict,
  isAbout,
  sidesOf,
  split,
  type TestEvidence,
  type TestedFinding,
  unknownOf,
} from './state';

const finding = (code: string, section: string, verdict: string, layers: string[] = [], slugs: string[] = []) =>
  ({
    verdict,
    finding: {
      code,
      section: { id: section, number: section },
      layers: layers.map(layer => ({ code: layer, name: `Layer ${layer}` })),
      factors: [],
      caseStudies: slugs.map(slug => ({ slug, name: slug })),
    },
  }) as unknown as TestedFinding;

const findings = [
  finding('in-chain', '1.4', 'BORNE_OUT', ['prevention'], ['tos']),
  finding('in-relation', '1.3.1', 'NOT_BORNE_OUT', ['prevention']),
  finding('of-types', '1.5', 'CANNOT_BE_TESTED'),
  finding('in-relation-too', '1.3.1', 'BORNE_OUT', [], ['tos']),
];

test('a link chooses verdicts and a subject, and reports the verdicts that do not exist', () => {
  expect(filterOf(new URLSearchParams('verdict=NOT_BORNE_OUT&verdict=MAYBE&about=layer:prevention'))).toEqual({
    filter: { verdicts: ['NOT_BORNE_OUT'], about: 'layer:prevention' },
    unknown: ['MAYBE'],
  });
  expect(filterOf(new URLSearchParams('')).filter).toEqual({ verdicts: [], about: undefined });
});

test('subjects are listed once, and choose the conclusions about them', () => {
  expect(allSubjects(findings)).toEqual({
    layers: [{ key: 'layer:prevention', label: 'Layer prevention' }],
    factors: [],
    caseStudies: [{ key: 'case:tos', label: 'tos' }],
  });
  const codes = (about: string | undefined) => findings.filter(one => isAbout(one, about)).map(one => one.finding.code);
  expect(codes('case:tos')).toEqual(['in-chain', 'in-relation-too']);
  expect(codes(undefined)).toHaveLength(4);
});

test('no chosen verdict means all of them', () => {
  expect(findings.filter(one => hasVerdict(one, []))).toHaveLength(4);
  expect(findings.filter(one => hasVerdict(one, ['BORNE_OUT'])).map(one => one.finding.code)).toEqual([
    'in-chain',
    'in-relation-too',
  ]);
});

test('conclusions stand by section, in the order of the report', () => {
  expect(bySection(findings).map(group => group.map(one => one.finding.code))).toEqual([
    ['in-relation', 'in-relation-too'],
    ['in-chain'],
    ['of-types'],
  ]);
});

const association = {
  supportingCaseStudies: [{ id: 'has', slug: 'has', name: 'Has' }],
  evidence: [],
  evidenceCount: 3,
  contradictingCaseStudies: [{ id: 'lacks', slug: 'lacks', name: 'Lacks' }],
  counterevidence: [],
  counterevidenceCount: 1,
};
const sides = (expected: string) => sidesOf({ expected, association } as unknown as TestEvidence['result']);

test('what has the conclusion speaks for it, and against it where it is expected never', () => {
  expect(sides('MOST').supporting.caseStudies.map(one => one.slug)).toEqual(['has']);
  expect(sides('NONE').supporting.caseStudies.map(one => one.slug)).toEqual(['lacks']);
  expect(sides('NONE').opposing.evidenceCount).toBe(3);
});

test('what is said both ways is not silence', () => {
  const [silent, bothWays] = [{ id: 'silent' }, { id: 'both-ways' }];
  const unknown = unknownOf({
    notStatedCaseStudies: [silent, bothWays],
    statedBothWaysCaseStudies: [bothWays],
  } as unknown as TestEvidence['result']['association']);
  expect(unknown).toEqual({ silent: [silent], bothWays: [bothWays] });
});

test('a statement with several codings is evidence once', () => {
  const coding = { kind: 'CODING', statement: { id: 'said' } };
  const practice = { kind: 'PRACTICE', statement: null };
  const evidence = [coding, practice, coding] as unknown as TestEvidence['result']['association']['evidence'];
  expect(split(evidence)).toEqual({ statements: [{ id: 'said' }], others: [practice] });
});

test('the counts of a test stand without its verdict', () => {
  expect(countsOf('Supported. In 3 of the 5 case studies.', 'Supported')).toBe('In 3 of the 5 case studies.');
  expect(countsOf('In 3 of the 5 case studies.', 'Supported')).toBe('In 3 of the 5 case studies.');
});
