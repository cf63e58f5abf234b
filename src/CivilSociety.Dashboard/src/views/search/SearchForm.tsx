import { useEffect, useState } from 'react';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import styles from './SearchForm.module.css';
import { texts } from './texts';

/** Asks on Enter, as a form with GET does; what is typed stays here until then, whatever the server says. */
export function SearchForm({ asked, error }: { asked: string; error: string | undefined }) {
  const words = useTexts(texts);
  const [, change] = useParameters();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <form
      role="search"
      method="get"
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        change({ q: typed.trim(), kind: null, in: null, pages: null });
      }}
    >
      <Field
        label={words.field}
        hint={words.hint}
        error={error}
        name="q"
        type="search"
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      <Button type="submit">{words.search}</Button>
    </form>
  );
}
