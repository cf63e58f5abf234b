import { type ReactNode, useEffect } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import type { CommonFragment } from '../graphql/generated/graphql';
import { type Answer, useAnswer } from '../graphql/useAnswer';
import { LabelsProvider } from '../language/labels';
import { Behind, type Table } from './Behind';
import { Loading } from './Loading';
import { TroubleNotice } from './TroubleNotice';
import styles from './View.module.css';

type Properties<TData extends CommonFragment, TVariables extends AnyVariables> = {
  title: string | ((data: TData) => string);
  lead?: ReactNode;
  /** What the visitor chooses with; it stays whatever the server says. */
  controls?: ReactNode;
  document: TypedDocumentNode<TData, TVariables>;
  variables: TVariables;
  /** False while the question is not complete: then nothing is asked. */
  isReady?: boolean;
  /** The query whose one list is offered as a table; the view's own has often more. */
  table?: Table | undefined;
  /** Whether the view has a picture (the first <svg> with `data-picture`) to download. */
  hasPicture?: boolean;
  children: (data: TData, answer: Answer<TData>) => ReactNode;
};

/** One view: its title, what it asks with, its answer or why there is none, and what is behind it. */
export function View<TData extends CommonFragment, TVariables extends AnyVariables>(
  properties: Properties<TData, TVariables>,
) {
  const {
    title,
    lead,
    controls,
    document: asked,
    variables,
    isReady = true,
    table,
    hasPicture = false,
    children,
  } = properties;
  const answer = useAnswer(asked, variables, { pause: !isReady });
  const { data } = answer;
  const heading = typeof title === 'string' ? title : data && title(data);

  useEffect(() => {
    document.title = heading ? `${heading} · CivilSociety` : 'CivilSociety';
  }, [heading]);

  return (
    <article aria-busy={answer.isLoading}>
      <header className={styles.header}>
        {heading && <h1>{heading}</h1>}
        {lead && <div className={styles.lead}>{lead}</div>}
      </header>
      {controls && <div className={styles.controls}>{controls}</div>}
      {answer.trouble && (
        <TroubleNotice trouble={answer.trouble} retryInSeconds={answer.retryInSeconds} retry={answer.retry} />
      )}
      {data && isReady ? (
        <LabelsProvider labels={data.enumLabels}>
          <div className={answer.isLoading ? styles.stale : undefined}>{children(data, answer)}</div>
          <Behind document={asked} variables={variables} catalog={data.catalog} table={table} hasPicture={hasPicture} />
        </LabelsProvider>
      ) : (
        answer.isLoading && <Loading />
      )}
    </article>
  );
}
