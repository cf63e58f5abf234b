import { expect, test } from 'vitest';
import type { HitPartsFragment } from '../../graphql/generated/graphql';
import { leadOf } from './leads';

const lead = (node: HitPartsFragment['node']) => leadOf({ node });

test('a hit leads to the view that shows it whole', () => {
  expect(lead({ __typename: 'CaseStudy', id: '1', slug: 'tos', name: 'TOS' })).toEqual({
    name: 'TOS',
    href: '/case-studies/tos',
  });
  expect(lead({ __typename: 'Factor', id: '1', code: 'shared-goal', name: 'A shared goal' })).toEqual({
    name: 'A shared goal',
    href: '/matrix?rows=CASE_STUDY&columns=STANCE&with=factor%3Ashared-goal',
  });
  expect(lead({ __typename: 'InterventionLayer', id: '1', code: 'prevention', name: 'Prevention' })).toEqual({
    name: 'Prevention',
    href: '/?layer=prevention',
  });
  expect(lead({ __typename: 'ReportSection', id: '1', code: '2.5.2', number: '2.5.2', title: 'Partners' })).toEqual({
    name: '2.5.2 Partners',
    href: '/sections/2.5.2',
  });
});

test('an organization leads to the network only when it is a partner there', () => {
  const organization = { __typename: 'Organization', id: '1', code: 'schools', name: 'schools' } as const;
  expect(lead({ ...organization, partnerships: { totalCount: 3 } })).toEqual({
    name: 'schools',
    href: '/network?node=organization%3Aschools',
  });
  expect(lead({ ...organization, partnerships: { totalCount: 0 } })).toEqual({ name: 'schools', href: undefined });
});

test('what has no view of its own has its section and its case study', () => {
  expect(lead({ __typename: 'Statement', id: '1', perspectives: [] })).toEqual({ name: undefined, href: undefined });
});
