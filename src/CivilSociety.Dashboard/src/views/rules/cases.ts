import { plainKey } from '../../components/attributes';
import type { RulesQuery } from '../../graphql/generated/graphql';
import type { RuleState } from './state';

type Row = NonNullable<RulesQuery['patterns']['table']>['rows'][number];

/** Whether the report says so, says that it is not so, or neither. */
export type Known = 'yes' | 'no' | 'unknown';
export const known: readonly Known[] = ['yes', 'no', 'unknown'];

export type PlacedCase = Row['caseStudy'] & { premise: Known; conclusion: Known };

/** Where each case study stands in the table of a rule. */
export function placedCases(rows: readonly Row[], { premise, conclusion }: RuleState): PlacedCase[] {
  return rows.map(({ caseStudy, cells }) => {
    const has = new Map(cells.map(cell => [cell.attribute.key, cell.hasIt]));
    const knownOf = (key: string): Known => {
      const hasIt = has.get(plainKey(key));
      return hasIt == null ? 'unknown' : hasIt === (key === plainKey(key)) ? 'yes' : 'no';
    };
    return { ...caseStudy, premise: allOf(premise.map(knownOf)), conclusion: knownOf(conclusion) };
  });
}

/** One no is enough for a no; else one unknown leaves it unknown. */
function allOf(parts: readonly Known[]): Known {
  return parts.includes('no') ? 'no' : parts.includes('unknown') ? 'unknown' : 'yes';
}

export type Role = 'supports' | 'breaks' | 'undecided' | 'outside';
export const roles: readonly Role[] = ['supports', 'breaks', 'undecided', 'outside'];

/** What a case study does to the rule. Without the premise it does nothing, whatever its conclusion. */
export function roleOf({ premise, conclusion }: Pick<PlacedCase, 'premise' | 'conclusion'>): Role {
  if (premise === 'no') return 'outside';
  if (premise === 'unknown' || conclusion === 'unknown') return 'undecided';
  return conclusion === 'yes' ? 'supports' : 'breaks';
}

type Counts = NonNullable<RulesQuery['patterns']['rule']>['association']['counts'];

export function countOf(counts: Counts, premise: Known, conclusion: Known): number {
  const table: Record<Known, Record<Known, number>> = {
    yes: { yes: counts.both, no: counts.onlyFirst, unknown: counts.firstYesSecondUnknown },
    no: { yes: counts.onlySecond, no: counts.neither, unknown: counts.firstNoSecondUnknown },
    unknown: {
      yes: counts.firstUnknownSecondYes,
      no: counts.firstUnknownSecondNo,
      unknown: counts.bothUnknown,
    },
  };
  return table[premise][conclusion];
}
