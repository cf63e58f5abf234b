import type { PartnerRole, PartnershipFilterInput, PartnershipStatus } from '../../graphql/generated/graphql';

/** How firm the report says a partnership is; of most it says nothing. */
export type Firmness = PartnershipStatus | 'NOT_STATED';

export const firmnesses: readonly Firmness[] = [
  'NOT_STATED',
  'STRUCTURAL',
  'INCIDENTAL',
  'PERSON_DEPENDENT',
  'DESIRED',
  'FAILED',
  'ENDED',
];

// A record, so that the compiler misses a role that is new in the schema.
const knownRoles: Record<PartnerRole, true> = {
  ALIGNMENT: true,
  COLLABORATOR: true,
  COMMISSIONER: true,
  DIRECTOR: true,
  EXECUTING_PARTNER: true,
  FUNDER: true,
  HOST: true,
  INFORMATION_EXCHANGE: true,
  INITIATOR: true,
  LEISURE_TARGET: true,
  PROJECT_GROUP_MEMBER: true,
  RECRUITMENT_CHANNEL: true,
  REFERRAL_TARGET: true,
  REFERRER: true,
  REGULATOR: true,
  SERVICE_RECIPIENT: true,
  SHADOWING_PLACE: true,
  SIBLING_PROGRAM: true,
  SPONSOR: true,
  STEERING_MEMBER: true,
  SUCCESSOR: true,
  SUPPLIER: true,
  TRAINER: true,
  UMBRELLA: true,
  VENUE: true,
};
export const roles = Object.keys(knownRoles) as PartnerRole[];

export const forms = ['picture', 'table'] as const;
export type Form = (typeof forms)[number];

/** What the link asks for, as far as the view knows it, and what it does not know. */
export type State = {
  role: PartnerRole | undefined;
  status: Firmness | undefined;
  node: string | undefined;
  unknown: { role?: string; status?: string; node?: string };
};

/** Reads the link; a node may also be named without its kind: an organization's code or a case study's slug. */
export function stateOf(parameters: URLSearchParams, nodes: ReadonlySet<string>): State {
  const choice = choiceOf(parameters);
  const given = parameters.get('node');
  const node = [given, `organization:${given}`, `case-study:${given}`].find(one => one !== null && nodes.has(one));
  return {
    ...choice,
    node: node ?? undefined,
    unknown: { ...choice.unknown, ...(given && !node && { node: given }) },
  };
}

/** Which partnerships the link asks for. */
export function choiceOf(parameters: URLSearchParams): Pick<State, 'role' | 'status' | 'unknown'> {
  const [role, status] = [parameters.get('role'), parameters.get('status')];
  const [knownRole, knownStatus] = [roles.find(one => one === role), firmnesses.find(one => one === status)];
  return {
    role: knownRole,
    status: knownStatus,
    unknown: { ...(role && !knownRole && { role }), ...(status && !knownStatus && { status }) },
  };
}

/** How the link wants it shown; undefined leaves that to the width of the window. */
export function formOf(parameters: URLSearchParams): Form | undefined {
  return forms.find(one => one === parameters.get('as'));
}

/** The same choice of partnerships, as the server filters. */
export function filterOf({ role, status }: Pick<State, 'role' | 'status'>): PartnershipFilterInput | null {
  const filter: PartnershipFilterInput = {
    ...(role && { roles: { some: { eq: role } } }),
    ...(status && { status: { eq: status === 'NOT_STATED' ? null : status } }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
