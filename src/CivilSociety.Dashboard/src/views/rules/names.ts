import { dimensionNames } from '../../components/dimensions';
import type { Dimension } from '../../graphql/generated/graphql';
import { useTexts } from '../../language/language';
import { texts } from './texts';
import type { Rule } from './types';

/** Dimensions whose values say by themselves what they are; others are called with their dimension. */
const plain: readonly Dimension[] = ['LAYER', 'COLLABORATION_FORM', 'VOLUNTEER_TYPE', 'PRACTICE_FEATURE'];

/** What the sides of a rule are called in a sentence. */
export function useSideNames(): (rule: Pick<Rule, 'premise' | 'conclusion'>) => {
  premise: string;
  conclusion: string;
} {
  const words = useTexts(texts);
  const names = useTexts(dimensionNames);
  const nameOf = ({ label, dimension, isNegated }: Rule['conclusion']) => {
    const name = plain.includes(dimension) ? `‘${label}’` : `${names[dimension].one} ‘${label}’`;
    return isNegated ? words.not(name) : name;
  };
  return rule => ({
    premise: rule.premise.map(nameOf).join(words.joined),
    conclusion: nameOf(rule.conclusion),
  });
}
