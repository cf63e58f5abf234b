import { plainKey } from '../../components/attributes';
import { dimensions } from '../../components/dimensions';
import type { Dimension } from '../../graphql/generated/graphql';
import { type Parameters, pathOf } from '../../routing/paths';

export type RuleState = {
  /** One or two keys of attributes. */
  premise: readonly string[];
  conclusion: string;
  /** The slug of the case study that is opened. */
  caseStudy: string | undefined;
};

const selection = 'practice-feature:selection';
const training = 'practice-feature:training';

/** The most attributes of a premise: with ten case studies, more leave nothing to count. */
export const mostPremises = 2;

export function stateOf(parameters: URLSearchParams): RuleState {
  return completed({
    premise: [...new Set(parameters.getAll('premise').filter(key => key !== ''))].slice(0, mostPremises),
    conclusion: parameters.get('conclusion') ?? '',
    caseStudy: parameters.get('case') ?? undefined,
  });
}

/** The rule without what is not known; what then misses is what the view begins with. */
export function withKnown(state: RuleState, isKnown: (key: string) => boolean): RuleState {
  return completed({
    ...state,
    premise: state.premise.filter(isKnown),
    conclusion: isKnown(state.conclusion) ? state.conclusion : '',
  });
}

function completed({ premise, conclusion, caseStudy }: RuleState): RuleState {
  const then = conclusion || (premise.some(key => plainKey(key) === training) ? selection : training);
  const others = premise.filter(key => plainKey(key) !== plainKey(then));
  const otherwise = plainKey(then) === selection ? training : selection;
  return { premise: others.length > 0 ? others : [otherwise], conclusion: then, caseStudy };
}

export function parametersOf({ premise, conclusion, caseStudy }: RuleState): Parameters {
  return { premise, conclusion, case: caseStudy };
}

export const rulePath = (state: RuleState): string => pathOf('rules', parametersOf(state));

/** The dimensions that the sides of a rule are of: a key begins with it. */
export function dimensionsOf({ premise, conclusion }: RuleState): Dimension[] {
  const names = [...premise, conclusion].map(key => plainKey(key).split(':')[0]?.replaceAll('-', '_').toUpperCase());
  return dimensions.filter(dimension => names.includes(dimension));
}
