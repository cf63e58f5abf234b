import type { MyPracticeQuery, PracticeFeatureCode, PracticeProfileInput } from '../../graphql/generated/graphql';
import type { Parameters } from '../../routing/paths';

export type Lists = Pick<MyPracticeQuery, 'layers' | 'volunteerTypes' | 'collaborationForms' | 'enumLabels'>;
export type Advice = NonNullable<NonNullable<MyPracticeQuery['patterns']>['advice']>;

/** What is said of a feature; both only where a link contradicts itself. */
export type Said = 'YES' | 'NO' | 'BOTH';

/** A practice as the form has it: ages as they were typed. */
export type Profile = {
  layers: readonly string[];
  volunteerTypes: readonly string[];
  collaborationForms: readonly string[];
  features: Partial<Record<PracticeFeatureCode, Said>>;
  from: string;
  to: string;
};

export type FeatureGroup = 'entry' | 'agreements' | 'support' | 'thanks';

const groupOf: Record<PracticeFeatureCode, FeatureGroup> = {
  ACTIVE_RECRUITMENT: 'entry',
  SELECTION: 'entry',
  CERTIFICATE_OF_CONDUCT: 'entry',
  TRAINING: 'entry',
  TRAINING_CERTIFICATE: 'entry',
  CONTRACT: 'agreements',
  TASK_DESCRIPTION: 'agreements',
  CODE_OF_CONDUCT: 'agreements',
  MINIMUM_COMMITMENT: 'agreements',
  ROSTER: 'agreements',
  FIXED_CONTACT_POINT: 'support',
  COORDINATING_VOLUNTEER: 'support',
  INDIVIDUAL_SUPERVISION: 'support',
  PEER_SUPERVISION: 'support',
  TEAM_MEETING: 'support',
  COMPENSATION: 'thanks',
  APPRECIATION: 'thanks',
};

export const features = Object.keys(groupOf) as PracticeFeatureCode[];

export const featureGroups: readonly (readonly [FeatureGroup, readonly PracticeFeatureCode[]])[] = (
  ['entry', 'agreements', 'support', 'thanks'] as const
).map(group => [group, features.filter(feature => groupOf[feature] === group)]);

/** The practice that a link describes, and the features in it that do not exist. */
export function profileOf(parameters: URLSearchParams): { profile: Profile; unknown: string[] } {
  const said: Profile['features'] = {};
  const unknown: string[] = [];
  for (const [name, answer] of [
    ['with', 'YES'],
    ['without', 'NO'],
  ] as const) {
    for (const code of once(parameters.getAll(name))) {
      const feature = features.find(one => one === code);
      if (!feature) unknown.push(code);
      else said[feature] = said[feature] ? 'BOTH' : answer;
    }
  }
  const profile = {
    layers: once(parameters.getAll('layer')),
    volunteerTypes: once(parameters.getAll('volunteers')),
    collaborationForms: once(parameters.getAll('form')),
    features: said,
    from: parameters.get('from') ?? '',
    to: parameters.get('to') ?? '',
  };
  return { profile, unknown };
}

export function parametersOf({ layers, volunteerTypes, collaborationForms, from, to, ...rest }: Profile): Parameters {
  const saying = (answer: Said) =>
    features.filter(feature => rest.features[feature] === answer || rest.features[feature] === 'BOTH');
  return {
    layer: layers,
    volunteers: volunteerTypes,
    form: collaborationForms,
    with: saying('YES'),
    without: saying('NO'),
    from: from.trim(),
    to: to.trim(),
  };
}

/** The practice without what the lists of the server do not have, and what that was. */
export function knownOf(profile: Profile, lists: Lists): { known: Profile; unknown: string[] } {
  const unknown: string[] = [];
  const kept = (codes: readonly string[], list: readonly { code: string }[]) =>
    codes.filter(code => {
      const isKnown = list.some(one => one.code === code);
      if (!isKnown) unknown.push(code);
      return isKnown;
    });
  const known = {
    ...profile,
    layers: kept(profile.layers, lists.layers),
    volunteerTypes: kept(profile.volunteerTypes, lists.volunteerTypes),
    collaborationForms: kept(profile.collaborationForms, lists.collaborationForms),
  };
  return { known, unknown };
}

export const highestAge = 120;

export type Problems = {
  isEmpty?: true;
  from?: 'NUMBER' | 'RANGE' | 'ORDER';
  to?: 'NUMBER' | 'RANGE';
  features?: readonly PracticeFeatureCode[];
};

/** What keeps a practice from being asked about; nothing where it can be. */
export function problemsOf(profile: Profile): Problems | undefined {
  const problems: Problems = {};
  const from = problemOfAge(profile.from);
  const to = problemOfAge(profile.to);
  const both = features.filter(feature => profile.features[feature] === 'BOTH');
  if (from) problems.from = from;
  else if (!to && (ageOf(profile.from) ?? 0) > (ageOf(profile.to) ?? highestAge)) problems.from = 'ORDER';
  if (to) problems.to = to;
  if (both.length > 0) problems.features = both;
  if (isEmpty(profile)) problems.isEmpty = true;
  return Object.keys(problems).length > 0 ? problems : undefined;
}

export function isEmpty(profile: Profile): boolean {
  const { layers, volunteerTypes, collaborationForms, from, to } = profile;
  const chosen = [...layers, ...volunteerTypes, ...collaborationForms, ...Object.values(profile.features)];
  return chosen.length === 0 && from.trim() === '' && to.trim() === '';
}

/** A practice without problems, as the server takes it. */
export function inputOf(profile: Profile): PracticeProfileInput {
  const saying = (answer: Said) => features.filter(feature => profile.features[feature] === answer);
  return {
    layers: [...profile.layers],
    volunteerTypes: [...profile.volunteerTypes],
    collaborationForms: [...profile.collaborationForms],
    presentFeatures: saying('YES'),
    absentFeatures: saying('NO'),
    ageFrom: ageOf(profile.from),
    ageTo: ageOf(profile.to),
  };
}

/** Years as people type them, with a comma or a point; null where nothing is typed. */
function ageOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'));
}

function problemOfAge(typed: string): 'NUMBER' | 'RANGE' | undefined {
  const age = ageOf(typed);
  if (age === null) return undefined;
  if (!/^-?\d+([.,]\d+)?$/.test(typed.trim())) return 'NUMBER';
  return age < 0 || age > highestAge ? 'RANGE' : undefined;
}

const once = (values: readonly string[]) => [...new Set(values)];
