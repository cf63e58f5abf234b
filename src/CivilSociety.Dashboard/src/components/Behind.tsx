import { useState } from 'react';
import { type AnyVariables, stringifyDocument } from 'urql';
import type { CommonFragment } from '../graphql/generated/graphql';
import { type AnyDocument, curlOf, ideLink, nameOf, tableLink, typescriptOf } from '../graphql/links';
import { type Texts, useTexts } from '../language/language';
import styles from './Behind.module.css';
import { Button } from './Button';
import { downloadPicture } from './picture';

/** A question with one list in its answer: the rows of a CSV or XLSX file. */
export type Table = { document: AnyDocument; variables: AnyVariables };

const texts: Texts<{
  title: string;
  query: string;
  explained: string;
  ide: string;
  curl: string;
  typescript: string;
  variables: string;
  copied: string;
  downloads: string;
  csv: string;
  xlsx: string;
  picture: string;
  citation: string;
  version: (version: string) => string;
  cite: string;
}> = {
  NL: {
    title: 'Achter deze pagina',
    query: 'De vraag hierachter',
    explained: 'Alles op deze pagina is het antwoord op één GraphQL-vraag, die u kunt openen, veranderen en overnemen.',
    ide: 'Open in de IDE',
    curl: 'Kopieer als curl',
    typescript: 'Kopieer als TypeScript',
    variables: 'Variabelen',
    copied: 'Gekopieerd',
    downloads: 'Downloaden',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    picture: 'Beeld (SVG)',
    citation: 'Verwijzen',
    version: version => `Catalogus CivilSociety, versie ${version}.`,
    cite: 'Kopieer de verwijzing',
  },
  EN: {
    title: 'Behind this page',
    query: 'The query behind this',
    explained: 'All on this page answers one GraphQL query, which you can open, change and take over.',
    ide: 'Open in the IDE',
    curl: 'Copy as curl',
    typescript: 'Copy as TypeScript',
    variables: 'Variables',
    copied: 'Copied',
    downloads: 'Download',
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    picture: 'Picture (SVG)',
    citation: 'Cite',
    version: version => `CivilSociety catalog, version ${version}.`,
    cite: 'Copy the citation',
  },
};

type Properties = {
  document: AnyDocument;
  variables: AnyVariables;
  catalog: CommonFragment['catalog'];
  table: Table | undefined;
  hasPicture: boolean;
};

/** The query behind a view, its downloads and its citation. */
export function Behind({ document, variables, catalog, table, hasPicture }: Properties) {
  const words = useTexts(texts);
  const query = stringifyDocument(document);
  const citation = `${catalog.source} ${words.version(catalog.version)} ${location.href}`;
  return (
    <section className={styles.behind} aria-label={words.title}>
      <details>
        <summary>{words.query}</summary>
        <p>{words.explained}</p>
        <p className={styles.actions}>
          <a className={styles.action} href={ideLink(nameOf(document), variables)}>
            {words.ide}
          </a>
          <Copy text={() => curlOf(query, variables)} label={words.curl} done={words.copied} />
          <Copy text={() => typescriptOf(query, variables)} label={words.typescript} done={words.copied} />
        </p>
        <pre tabIndex={0}>{query}</pre>
        {Object.keys(variables ?? {}).length > 0 && (
          <>
            <p>{words.variables}</p>
            <pre tabIndex={0}>{JSON.stringify(variables, undefined, 2)}</pre>
          </>
        )}
      </details>
      {(table || hasPicture) && (
        <p className={styles.actions}>
          <span>{words.downloads}:</span>
          {table && (
            <>
              <a href={tableLink(table, 'csv')} download>
                {words.csv}
              </a>
              <a href={tableLink(table, 'xlsx')} download>
                {words.xlsx}
              </a>
            </>
          )}
          {hasPicture && (
            <button type="button" className={styles.link} onClick={() => downloadPicture(nameOf(document))}>
              {words.picture}
            </button>
          )}
        </p>
      )}
      <div className={styles.citation}>
        <p>
          <span>{words.citation}: </span>
          {citation}
        </p>
        <Copy text={() => citation} label={words.cite} done={words.copied} />
      </div>
    </section>
  );
}

function Copy({ text, label, done }: { text: () => string; label: string; done: string }) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <Button
      onClick={async () => {
        await navigator.clipboard.writeText(text());
        setIsCopied(true);
      }}
      onBlur={() => setIsCopied(false)}
    >
      <span aria-live="polite">{isCopied ? done : label}</span>
    </Button>
  );
}
