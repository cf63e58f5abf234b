import type { Option } from './Choice';
import styles from './Choices.module.css';

type Properties<T extends string> = {
  label: string;
  values: readonly T[];
  options: readonly Option<T>[];
  onChange: (values: T[]) => void;
};

/** Any of a list, each with a check box. */
export function Choices<T extends string>({ label, values, options, onChange }: Properties<T>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      <ul className={styles.list}>
        {options.map(option => (
          <li key={option.value}>
            <label>
              <input
                type="checkbox"
                checked={values.includes(option.value)}
                onChange={event =>
                  onChange(
                    event.target.checked ? [...values, option.value] : values.filter(one => one !== option.value),
                  )
                }
              />
              {option.label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
