import { useId } from 'react';
import styles from './Choice.module.css';

export type Option<T extends string> = { value: T; label: string };

type Properties<T extends string> = {
  label: string;
  value: T;
  options: readonly (Option<T> | { group: string; options: readonly Option<T>[] })[];
  onChange: (value: T) => void;
};

/** One of a list, by its label. */
export function Choice<T extends string>({ label, value, options, onChange }: Properties<T>) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.target.value as T)}>
        {options.map(option =>
          'group' in option ? (
            <optgroup key={option.group} label={option.group}>
              {option.options.map(one => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ) : (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ),
        )}
      </select>
    </div>
  );
}
