import type { Period, Precision, QuantityPartsFragment, Unit } from '../graphql/generated/graphql';
import { useLabel } from '../language/labels';
import { type Language, type Texts, useLanguage } from '../language/language';

type Label = (enumName: string, value: string) => string;
type Frequency = { times: number; every: number; everyMax: number; period: Period };

const texts: Texts<{
  range: (from: string, to: string) => string;
  atLeast: (from: string) => string;
  atMost: (to: string) => string;
  clock: (hour: number) => string;
  before: (clock: string) => string;
  one: Partial<Record<Unit, string>>;
  times: (times: number, period: string) => string;
  period: Record<Period, (count: string) => string>;
}> = {
  NL: {
    range: (from, to) => `${from} tot ${to}`,
    atLeast: from => `ten minste ${from}`,
    atMost: to => `ten hoogste ${to}`,
    clock: hour => `${hour}.00 uur`,
    before: clock => `vóór ${clock}`,
    one: {
      PERSON: 'persoon',
      HOUR: 'uur',
      HOUR_PER_WEEK: 'uur per week',
      HOUR_PER_MONTH: 'uur per maand',
      HOUR_PER_YEAR: 'uur per jaar',
      DAY: 'dag',
      DAY_PER_WEEK: 'dag per week',
      HALF_DAY: 'dagdeel',
      EVENING: 'avond',
      WEEK: 'week',
      MONTH: 'maand',
      AGE_MONTH: 'maand oud',
      SESSION: 'bijeenkomst',
      MODULE: 'module',
      ORGANIZATION: 'organisatie',
      LOCATION: 'locatie',
      PROJECT: 'project',
      FAMILY: 'gezin',
      CALL: 'telefoongesprek',
      CHAT: 'chatgesprek',
      CONTACT: 'contact',
      SHIFT: 'dienst',
      GROUP: 'groep',
      ITEM: 'stuk',
    },
    times: (times, period) => `${times} keer per ${period}`,
    period: {
      DAY: count => (count ? `${count} dagen` : 'dag'),
      WEEK: count => (count ? `${count} weken` : 'week'),
      MONTH: count => (count ? `${count} maanden` : 'maand'),
      QUARTER: count => (count ? `${count} kwartalen` : 'kwartaal'),
      YEAR: count => (count ? `${count} jaar` : 'jaar'),
    },
  },
  EN: {
    range: (from, to) => `${from} to ${to}`,
    atLeast: from => `at least ${from}`,
    atMost: to => `at most ${to}`,
    clock: hour => `${hour}:00`,
    before: clock => `before ${clock}`,
    one: {
      PERSON: 'person',
      HOUR: 'hour',
      HOUR_PER_WEEK: 'hour per week',
      HOUR_PER_MONTH: 'hour per month',
      HOUR_PER_YEAR: 'hour per year',
      DAY: 'day',
      DAY_PER_WEEK: 'day per week',
      HALF_DAY: 'half-day',
      EVENING: 'evening',
      WEEK: 'week',
      MONTH: 'month',
      YEAR: 'year',
      AGE_YEAR: 'year old',
      AGE_MONTH: 'month old',
      SESSION: 'session',
      MODULE: 'module',
      TIME: 'time',
      TIME_PER_WEEK: 'time per week',
      TIME_PER_MONTH: 'time per month',
      TIME_PER_YEAR: 'time per year',
      ORGANIZATION: 'organization',
      LOCATION: 'location',
      PROJECT: 'project',
      FAMILY: 'family',
      CALL: 'call',
      CHAT: 'chat',
      CONTACT: 'contact',
      SHIFT: 'shift',
      GROUP: 'group',
      ITEM: 'item',
    },
    times: (times, period) => `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} per ${period}`,
    period: {
      DAY: count => (count ? `${count} days` : 'day'),
      WEEK: count => (count ? `${count} weeks` : 'week'),
      MONTH: count => (count ? `${count} months` : 'month'),
      QUARTER: count => (count ? `${count} quarters` : 'quarter'),
      YEAR: count => (count ? `${count} years` : 'year'),
    },
  },
};

/** A number as the report gives it: how precise, how many, of what. */
export function quantityText(quantity: QuantityPartsFragment, language: Language, label: Label): string {
  const { min, max, unit, precision } = quantity;
  const words = texts[language];
  const locale = language === 'NL' ? 'nl-NL' : 'en-GB';
  const write = (value: number) =>
    unit === 'CLOCK_TIME' ? words.clock(value) : value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const [from, to] = [min ?? undefined, max ?? undefined];
  const value =
    from !== undefined && to !== undefined
      ? from === to
        ? write(from)
        : words.range(write(from), write(to))
      : from !== undefined
        ? write(from)
        : to !== undefined
          ? write(to)
          : '';
  const measure =
    unit === 'CLOCK_TIME'
      ? ''
      : from === 1 && to === 1
        ? (words.one[unit] ?? label('Unit', unit))
        : label('Unit', unit);
  const counted = unit === 'MARK' ? `${measure} ${value}` : `${value} ${measure}`.trim();
  const open = from === undefined ? words.atMost : to === undefined ? words.atLeast : undefined;
  if (unit === 'CLOCK_TIME' && precision === 'LESS_THAN') return words.before(counted);
  if (precision === 'EXACT') return open ? open(counted) : counted;
  return `${lower(label('Precision', precision satisfies Precision))} ${counted}`;
}

/** What a number holds for: of whom or where, when, under which condition; only what the report says. */
export function scopeTexts(quantity: QuantityPartsFragment, label: Label): string[] {
  const { scope, year, untilYear, condition } = quantity;
  const years = year && untilYear && untilYear !== year ? `${year}–${untilYear}` : (year ?? untilYear);
  return [scope && lower(label('QuantityScope', scope)), years?.toString(), condition].filter(
    text => !!text,
  ) as string[];
}

export function frequencyText({ times, every, everyMax, period }: Frequency, language: Language): string {
  const words = texts[language];
  const count = every !== everyMax ? words.range(`${every}`, `${everyMax}`) : every === 1 ? '' : `${every}`;
  return words.times(times, words.period[period](count));
}

/** The same, in the language and with the names of what is shown. */
export function useQuantity() {
  const language = useLanguage();
  const label = useLabel();
  return {
    text: (quantity: QuantityPartsFragment) => quantityText(quantity, language, label),
    scope: (quantity: QuantityPartsFragment) => scopeTexts(quantity, label),
    frequency: (frequency: Frequency) => frequencyText(frequency, language),
  };
}

/** A name within a sentence; an abbreviation stays as it is. */
export function lower(name: string): string {
  return /^\p{Lu}(\p{Ll}|\s|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A name at the beginning of a sentence. */
export function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
