import { expect, test } from 'vitest';
import { queryOf } from '../../routing/paths';
import { inputOf, knownOf, type Lists, parametersOf, problemsOf, profileOf } from './state';

const link =
  'layer=prevention&volunteers=individual-regular&form=bottom-up&with=TRAINING&without=COMPENSATION&from=4&to=11';
const ofLink = (query: string) => profileOf(new URLSearchParams(query)).profile;

test('a link says a practice, and a practice says its link', () => {
  const { profile, unknown } = profileOf(new URLSearchParams(link));
  expect(profile).toEqual({
    layers: ['prevention'],
    volunteerTypes: ['individual-regular'],
    collaborationForms: ['bottom-up'],
    features: { TRAINING: 'YES', COMPENSATION: 'NO' },
    from: '4',
    to: '11',
  });
  expect(unknown).toEqual([]);
  expect(queryOf(parametersOf(profile))).toBe(link);
});

test('what is said twice counts once', () => {
  expect(ofLink('layer=prevention&layer=prevention&with=TRAINING&with=TRAINING')).toMatchObject({
    layers: ['prevention'],
    features: { TRAINING: 'YES' },
  });
});

test('what does not exist is left out and reported', () => {
  expect(profileOf(new URLSearchParams('with=TRAINING&with=SINGING')).unknown).toEqual(['SINGING']);
  const lists = { layers: [{ code: 'prevention' }], volunteerTypes: [], collaborationForms: [] } as unknown as Lists;
  const { known, unknown } = knownOf(ofLink('layer=prevention&layer=roof&form=diagonal'), lists);
  expect([known.layers, known.collaborationForms, unknown]).toEqual([['prevention'], [], ['roof', 'diagonal']]);
});

test('contradictions are found before anything is asked', () => {
  expect(problemsOf(ofLink(link))).toBeUndefined();
  expect(problemsOf(ofLink(''))).toEqual({ isEmpty: true });
  expect(problemsOf(ofLink('from=12&to=4'))).toEqual({ from: 'ORDER' });
  expect(problemsOf(ofLink('from=four&to=200'))).toEqual({ from: 'NUMBER', to: 'RANGE' });
  expect(problemsOf(ofLink('from=-1'))).toEqual({ from: 'RANGE' });
  expect(problemsOf(ofLink('with=TRAINING&without=TRAINING'))).toEqual({ features: ['TRAINING'] });
});

test('a contradiction stays in the link until it is mended', () => {
  expect(queryOf(parametersOf(ofLink('with=TRAINING&without=TRAINING')))).toBe('with=TRAINING&without=TRAINING');
});

test('the server gets numbers, and null where nothing is typed', () => {
  expect(inputOf(ofLink('with=ROSTER&without=CONTRACT&from=2,5'))).toEqual({
    layers: [],
    volunteerTypes: [],
    collaborationForms: [],
    presentFeatures: ['ROSTER'],
    absentFeatures: ['CONTRACT'],
    ageFrom: 2.5,
    ageTo: null,
  });
});
