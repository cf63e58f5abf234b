import { expect, test } from 'vitest';
import type { QuantityPartsFragment } from '../graphql/generated/graphql';
import { frequencyText, lower, quantityText, scopeTexts, upper } from './quantity';

const names: Record<string, string> = {
  PERSON: 'personen',
  AGE_YEAR: 'jaar oud',
  MARK: 'rapportcijfer',
  ABOUT: 'Ongeveer',
  JUST_OVER: 'Iets meer dan',
  LESS_THAN: 'Minder dan',
  SITE: 'Een locatie',
};
const label = (_: string, value: string) => names[value] ?? value;
const quantity = (parts: Partial<QuantityPartsFragment>): QuantityPartsFragment => ({
  min: null,
  max: null,
  unit: 'PERSON',
  precision: 'EXACT',
  scope: null,
  year: null,
  untilYear: null,
  condition: null,
  ...parts,
});
const text = (parts: Partial<QuantityPartsFragment>) => quantityText(quantity(parts), 'NL', label);

test('a quantity says how precise it is, how many and of what', () => {
  expect(text({ min: 12, max: 12 })).toBe('12 personen');
  expect(text({ min: 1, max: 1 })).toBe('1 persoon');
  expect(text({ min: 40, max: 60, unit: 'AGE_YEAR' })).toBe('40 tot 60 jaar oud');
  expect(text({ min: 10000, max: 10000, precision: 'JUST_OVER' })).toBe('iets meer dan 10.000 personen');
  expect(text({ min: 7.5, max: 7.5, unit: 'MARK' })).toBe('rapportcijfer 7,5');
});

test('an open end is said, once', () => {
  expect(text({ min: 50, unit: 'AGE_YEAR' })).toBe('ten minste 50 jaar oud');
  expect(text({ max: 6, unit: 'AGE_YEAR', precision: 'LESS_THAN' })).toBe('minder dan 6 jaar oud');
  expect(text({ max: 18, unit: 'CLOCK_TIME', precision: 'LESS_THAN' })).toBe('vóór 18.00 uur');
});

test('what a quantity holds for is what the report says, and no more', () => {
  expect(scopeTexts(quantity({}), label)).toEqual([]);
  expect(scopeTexts(quantity({ scope: 'SITE', year: 2010, untilYear: 2011, condition: 'per week' }), label)).toEqual([
    'een locatie',
    '2010–2011',
    'per week',
  ]);
});

test('a frequency counts its period', () => {
  expect(frequencyText({ times: 1, every: 1, everyMax: 1, period: 'DAY' }, 'NL')).toBe('1 keer per dag');
  expect(frequencyText({ times: 1, every: 6, everyMax: 8, period: 'WEEK' }, 'NL')).toBe('1 keer per 6 tot 8 weken');
  expect(frequencyText({ times: 2, every: 1, everyMax: 1, period: 'YEAR' }, 'EN')).toBe('twice per year');
});

test('a name within a sentence begins small, an abbreviation does not', () => {
  expect(lower('Ongeveer')).toBe('ongeveer');
  expect(lower('A site')).toBe('a site');
  expect(lower('VOG')).toBe('VOG');
  expect(upper('gemeenten')).toBe('Gemeenten');
});
