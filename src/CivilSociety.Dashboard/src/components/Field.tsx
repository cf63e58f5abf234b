import { type InputHTMLAttributes, useId } from 'react';
import styles from './Field.module.css';

type Properties = { label: string; hint?: string; error?: string | undefined } & InputHTMLAttributes<HTMLInputElement>;

/** An input with its label, what it expects, and what is wrong with it. */
export function Field({ label, hint, error, ...input }: Properties) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-invalid={error ? true : undefined} aria-describedby={notes || undefined} {...input} />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {error && (
        <strong id={`${id}-error`} role="alert">
          {error}
        </strong>
      )}
    </div>
  );
}
