/** Signs for a cell without a number. Silence is nearly nothing; a stated no is something. */
export const signOf = { yes: '✓', silent: '·', no: '✕', unknown: '?' } as const;
