import { expect, test } from 'vitest';
import { pathOf } from '../../routing/paths';
import { choiceOf, filterOf, formOf, stateOf } from './state';

const nodes = new Set(['case-study:mim', 'organization:mim', 'case-study:tos', 'organization:schools']);
const read = (query: string) => stateOf(new URLSearchParams(query), nodes);

test('a link with nothing asks for all', () => {
  expect(read('')).toEqual({ role: undefined, status: undefined, node: undefined, unknown: {} });
  expect(filterOf(read(''))).toBeNull();
  expect(formOf(new URLSearchParams())).toBeUndefined();
});

test('a link comes back as it was made', () => {
  const link = pathOf('network', { role: 'FUNDER', status: 'DESIRED', as: 'table', node: 'organization:schools' });
  const parameters = new URLSearchParams(link.split('?')[1]);
  expect(stateOf(parameters, nodes)).toEqual({
    role: 'FUNDER',
    status: 'DESIRED',
    node: 'organization:schools',
    unknown: {},
  });
  expect(formOf(parameters)).toBe('table');
});

test('a node may be named without its kind: an organization before a case study', () => {
  expect(read('node=schools').node).toBe('organization:schools');
  expect(read('node=tos').node).toBe('case-study:tos');
  expect(read('node=mim').node).toBe('organization:mim');
});

test('what is unknown is told, and the rest still holds', () => {
  expect(read('role=BANKER&status=SOON&node=nobody')).toEqual({
    role: undefined,
    status: undefined,
    node: undefined,
    unknown: { role: 'BANKER', status: 'SOON', node: 'nobody' },
  });
  expect(read('role=FUNDER&node=nobody')).toMatchObject({ role: 'FUNDER', unknown: { node: 'nobody' } });
  expect(formOf(new URLSearchParams('as=poem'))).toBeUndefined();
});

test('the server filters as the view does; what the report does not state is no status', () => {
  const filter = (query: string) => filterOf(choiceOf(new URLSearchParams(query)));
  expect(filter('role=FUNDER&status=ENDED')).toEqual({
    roles: { some: { eq: 'FUNDER' } },
    status: { eq: 'ENDED' },
  });
  expect(filter('status=NOT_STATED')).toEqual({ status: { eq: null } });
});
