import type { NetworkQuery, PartnershipStatus } from '../../graphql/generated/graphql';
import type { Firmness, State } from './state';

type CaseStudies = NonNullable<NetworkQuery['caseStudies']>;
export type CaseStudy = NonNullable<CaseStudies['nodes']>[number];
export type Partnership = NonNullable<NonNullable<CaseStudy['partnerships']>['nodes']>[number];
type Organization = Partnership['organization'];

/** A case study and an organization, with all that the report says of the two. */
export type Tie = { key: string; caseStudy: CaseStudy; organization: Organization; partnerships: Partnership[] };
export type Partner = { key: string; organization: Organization; ties: Tie[] };
export type Network = { caseStudies: CaseStudy[]; partners: Partner[]; ties: Tie[] };

/** What is not going on: a wish, a failure, or something of the past. */
export type Broken = Extract<PartnershipStatus, 'DESIRED' | 'FAILED' | 'ENDED'>;
export const broken: readonly Broken[] = ['DESIRED', 'FAILED', 'ENDED'];

export const caseKey = (caseStudy: { slug: string }) => `case-study:${caseStudy.slug}`;
export const partnerKey = (organization: { code: string }) => `organization:${organization.code}`;
export const firmnessOf = (partnership: Pick<Partnership, 'status'>): Firmness => partnership.status ?? 'NOT_STATED';

/** Who works with whom; with a role or a status, only by partnerships that have it. Partners shared by most come first. */
export function networkOf(
  connection: CaseStudies | null | undefined,
  choice?: Pick<State, 'role' | 'status'>,
): Network {
  const caseStudies = connection?.nodes ?? [];
  const ties = new Map<string, Tie>();
  for (const caseStudy of caseStudies) {
    for (const partnership of caseStudy.partnerships?.nodes ?? []) {
      if (choice?.role && !partnership.roles.includes(choice.role)) continue;
      if (choice?.status && firmnessOf(partnership) !== choice.status) continue;
      const { organization } = partnership;
      const key = `${caseKey(caseStudy)} ${partnerKey(organization)}`;
      const tie = ties.get(key) ?? { key, caseStudy, organization, partnerships: [] };
      tie.partnerships.push(partnership);
      ties.set(key, tie);
    }
  }

  const partners = new Map<string, Partner>();
  for (const tie of ties.values()) {
    const key = partnerKey(tie.organization);
    const partner = partners.get(key) ?? { key, organization: tie.organization, ties: [] };
    partner.ties.push(tie);
    partners.set(key, partner);
  }
  return {
    caseStudies,
    ties: [...ties.values()],
    partners: [...partners.values()].sort(
      (one, other) =>
        other.ties.length - one.ties.length || one.organization.name.localeCompare(other.organization.name),
    ),
  };
}

export const isShared = (partner: Partner): boolean => partner.ties.length > 1;

/** Whether a tie is going on as far as the report tells, and what else it is or was: wished for, failed, ended. */
export function standingOf(tie: Pick<Tie, 'partnerships'>): { isOngoing: boolean; signs: Broken[] } {
  const statuses = new Set(tie.partnerships.map(firmnessOf));
  return {
    isOngoing: [...statuses].some(status => !broken.includes(status as Broken)),
    signs: broken.filter(status => statuses.has(status)),
  };
}

/** How many partnerships the server has beyond those that came: pages end at fifty. */
export function missingOf(connection: CaseStudies | null | undefined): number {
  return (connection?.nodes ?? []).reduce(
    (sum, { partnerships }) => sum + (partnerships ? partnerships.totalCount - (partnerships.nodes?.length ?? 0) : 0),
    0,
  );
}
