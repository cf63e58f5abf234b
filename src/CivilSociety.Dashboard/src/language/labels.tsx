import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CommonFragment } from '../graphql/generated/graphql';

type Label = (enumName: string, value: string) => string;

const LabelsContext = createContext<Label>((_, value) => value);

/** Gives the parts of a view the names of enum values that came with its answer. */
export function LabelsProvider({ labels, children }: { labels: CommonFragment['enumLabels']; children: ReactNode }) {
  const label = useMemo<Label>(() => {
    const known = new Map((labels ?? []).map(({ enum: of, value, label: name }) => [`${of}.${value}`, name]));
    return (enumName, value) => known.get(`${enumName}.${value}`) ?? value;
  }, [labels]);
  return <LabelsContext value={label}>{children}</LabelsContext>;
}

/** What a value of an enum is called: `label('Stance', 'CONFIRMS')`. */
export const useLabel = (): Label => useContext(LabelsContext);
