import { AttributeKeysDocument, type AttributePartsFragment, type Dimension } from '../graphql/generated/graphql';
import type { Trouble } from '../graphql/trouble';
import { useAnswer } from '../graphql/useAnswer';
import type { Option } from './Choice';
import { dimensions } from './dimensions';

/** The attributes that some case study has, by dimension, each with how many have it. */
export function attributeOptions(
  attributes: readonly AttributePartsFragment[],
  names: Record<Dimension, { many: string }>,
  label: (attribute: AttributePartsFragment) => string,
): { group: string; options: Option<string>[] }[] {
  return dimensions
    .map(dimension => ({
      group: names[dimension].many,
      options: attributes
        .filter(({ attribute, yes }) => attribute.dimension === dimension && yes > 0)
        .map(one => ({ value: one.attribute.key, label: label(one) })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** The key of an attribute, without the sign that asks for its absence. */
export const plainKey = (key: string): string => key.replace(/^~/, '');

/** Which of these keys exist: all of them, until the server refuses a question and its list says otherwise. */
export function useKnownKeys(keys: readonly string[], trouble: Trouble | undefined) {
  const isRefused = trouble?.kind === 'refused' && trouble.code === 'CS_UNKNOWN_ATTRIBUTE';
  const { data } = useAnswer(AttributeKeysDocument, {}, { pause: !isRefused });
  const existing = data?.patterns.attributes?.attributes.map(({ attribute }) => attribute.key);
  const isKnown = (key: string) => existing === undefined || existing.includes(plainKey(key));
  return { known: keys.filter(isKnown), unknown: keys.filter(key => !isKnown(key)) };
}
