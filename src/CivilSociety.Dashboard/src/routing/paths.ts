import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What a link says beside its path: everything that a view shows follows from it. */
export type Parameters = Record<string, string | readonly string[] | number | boolean | null | undefined>;

/** The path of a page in the language that is shown; parameters that are empty or false are left out. */
export function pathOf(page: string, parameters: Parameters = {}): string {
  const query = queryOf(parameters);
  return `/${page}${query && `?${query}`}`;
}

export function queryOf(parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) query.append(name, String(one));
    }
  }
  return query.toString();
}

/** The state of a view as its link has it, and how to change it: a change keeps what it does not name. */
export function useParameters(): [URLSearchParams, (changes: Parameters, options?: { replace?: boolean }) => void] {
  const search = useSearch();
  const [location, navigate] = useLocation();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (changes: Parameters, options?: { replace?: boolean }) => {
      const kept = new URLSearchParams(search);
      for (const name of Object.keys(changes)) kept.delete(name);
      const query = [kept.toString(), queryOf(changes)].filter(Boolean).join('&');
      navigate(location + (query && `?${query}`), options);
    },
    [search, location, navigate],
  );
  return [parameters, change];
}

/** Whether what has this name is open, as the link says (`open`), and how to open or close it. */
export function useOpen(name: string): [isOpen: boolean, toggle: (options?: { replace?: boolean }) => void] {
  const [parameters, change] = useParameters();
  const opened = parameters.getAll('open');
  const isOpen = opened.includes(name);
  const toggle = (options?: { replace?: boolean }) =>
    change({ open: isOpen ? opened.filter(one => one !== name) : [...opened, name] }, options);
  return [isOpen, toggle];
}

/** The value of a parameter when it is one of those that a view knows, else the first; what is not known is reported. */
export function chosen<T extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly [T, ...T[]],
): { value: T; unknown: string | undefined } {
  const given = parameters.get(name);
  const value = known.find(one => one === given);
  return { value: value ?? known[0], unknown: given !== null && value === undefined ? given : undefined };
}
