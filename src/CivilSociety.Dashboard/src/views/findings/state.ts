import type { FindingEvidenceQuery, FindingsQuery, Verdict } from '../../graphql/generated/graphql';

export type TestedFinding = NonNullable<NonNullable<FindingsQuery['patterns']>['findings']>[number];
export type TestEvidence = NonNullable<
  NonNullable<FindingEvidenceQuery['patterns']>['findings']
>[number]['tests'][number];
type Association = TestEvidence['result']['association'];

export const verdicts: readonly Verdict[] = ['BORNE_OUT', 'PARTLY_BORNE_OUT', 'NOT_BORNE_OUT', 'CANNOT_BE_TESTED'];

/** What a conclusion is about, as a link says it: a layer, a factor or a case study that it names. */
export type Subject = { key: string; label: string };
export type Subjects = { layers: Subject[]; factors: Subject[]; caseStudies: Subject[] };

export type Filter = { verdicts: readonly Verdict[]; about: string | undefined };

export function filterOf(parameters: URLSearchParams): { filter: Filter; unknown: string[] } {
  const given = [...new Set(parameters.getAll('verdict'))];
  return {
    filter: { verdicts: verdicts.filter(one => given.includes(one)), about: parameters.get('about') ?? undefined },
    unknown: given.filter(one => !verdicts.some(verdict => verdict === one)),
  };
}

const subjectsOf = ({ finding }: TestedFinding): Subjects => ({
  layers: finding.layers.map(({ code, name }) => ({ key: `layer:${code}`, label: name })),
  factors: finding.factors.map(({ code, name }) => ({ key: `factor:${code}`, label: name })),
  caseStudies: finding.caseStudies.map(({ slug, name }) => ({ key: `case:${slug}`, label: name })),
});

/** All that conclusions are about, each once, in the order in which they come up. */
export function allSubjects(findings: readonly TestedFinding[]): Subjects {
  const each = findings.map(subjectsOf);
  const once = (subjects: Subject[]) => [...new Map(subjects.map(subject => [subject.key, subject])).values()];
  return {
    layers: once(each.flatMap(({ layers }) => layers)),
    factors: once(each.flatMap(({ factors }) => factors)),
    caseStudies: once(each.flatMap(({ caseStudies }) => caseStudies)),
  };
}

/** Whether a conclusion is about what is chosen; all are where nothing is. */
export function isAbout(finding: TestedFinding, about: string | undefined): boolean {
  if (about === undefined) return true;
  const { layers, factors, caseStudies } = subjectsOf(finding);
  return [...layers, ...factors, ...caseStudies].some(({ key }) => key === about);
}

export const hasVerdict = ({ verdict }: TestedFinding, chosen: readonly Verdict[]): boolean =>
  chosen.length === 0 || chosen.includes(verdict);

/** Conclusions by the section that they stand in, in the order of the report. */
export function bySection(findings: readonly TestedFinding[]): TestedFinding[][] {
  const sections = new Map<string, TestedFinding[]>();
  for (const one of findings) {
    const { id } = one.finding.section;
    sections.set(id, [...(sections.get(id) ?? []), one]);
  }
  return [...sections.values()].sort((one, other) =>
    numberOf(one).localeCompare(numberOf(other), 'en', { numeric: true }),
  );
}

const numberOf = ([first]: TestedFinding[]) => first?.finding.section.number ?? '';

export type Side = {
  caseStudies: Association['supportingCaseStudies'];
  evidence: Association['evidence'];
  evidenceCount: number;
};

/** What speaks for and against a conclusion; where it is expected never, those that have it speak against. */
export function sidesOf({ expected, association }: TestEvidence['result']): { supporting: Side; opposing: Side } {
  const having = {
    caseStudies: association.supportingCaseStudies,
    evidence: association.evidence,
    evidenceCount: association.evidenceCount,
  };
  const lacking = {
    caseStudies: association.contradictingCaseStudies,
    evidence: association.counterevidence,
    evidenceCount: association.counterevidenceCount,
  };
  return expected === 'NONE' ? { supporting: lacking, opposing: having } : { supporting: having, opposing: lacking };
}

/** The case studies of which the report does not say it, and those of which it says both. */
export function unknownOf({ notStatedCaseStudies, statedBothWaysCaseStudies }: Association) {
  const bothWays = new Set(statedBothWaysCaseStudies.map(({ id }) => id));
  return {
    silent: notStatedCaseStudies.filter(({ id }) => !bothWays.has(id)),
    bothWays: statedBothWaysCaseStudies,
  };
}

/** The statements among the evidence, each once, and what else there is. */
export function split(evidence: Side['evidence']) {
  const statements = evidence.flatMap(({ statement }) => statement ?? []);
  return {
    statements: [...new Map(statements.map(statement => [statement.id, statement])).values()],
    others: evidence.filter(({ statement }) => !statement),
  };
}

/** The counts of a test, without the verdict with which the server's sentence begins: a sign says that beside it. */
export function countsOf(summary: string, verdict: string): string {
  return summary.startsWith(`${verdict}. `) ? summary.slice(verdict.length + 2) : summary;
}
