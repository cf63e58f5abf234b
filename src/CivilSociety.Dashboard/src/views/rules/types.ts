import type { RulesQuery } from '../../graphql/generated/graphql';

export type Rule = NonNullable<RulesQuery['patterns']['rule']>;
