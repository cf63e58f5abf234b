import { Link } from 'wouter';
import { useKnownKeys } from '../../components/attributes';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { dimensionNames } from '../../components/dimensions';
import { Notice } from '../../components/Notice';
import { View } from '../../components/View';
import { MatrixDocument, MatrixStatementsTableDocument, MatrixTableDocument } from '../../graphql/generated/graphql';
import { useAnswer } from '../../graphql/useAnswer';
import { useLanguage, useTexts } from '../../language/language';
import { useParameters } from '../../routing/paths';
import { CellPanel } from './CellPanel';
import { Legend } from './Legend';
import { MatrixTable } from './MatrixTable';
import styles from './MatrixView.module.css';
import { headLabel, type Matrix, matrixOf } from './matrix';
import { Selection, useSelectionLabel } from './Selection';
import {
  cellPath,
  choosable,
  isFactorByStance,
  type MatrixState,
  type Order,
  parametersOf,
  questionOf,
  stateOf,
  type Unit,
} from './state';
import { texts } from './texts';

/** Any dimension by any dimension; each number opens to what was said. */
export default function MatrixView() {
  const words = useTexts(texts);
  const names = useTexts(dimensionNames);
  const language = useLanguage();
  const [parameters, change] = useParameters();
  const asked = stateOf(parameters);

  // The same question as the view's, so it is asked once; where the link has a key that does not exist, again without it.
  const { trouble } = useAnswer(MatrixDocument, { language, ...questionOf(asked) });
  const { known, unknown } = useKnownKeys(asked.with, trouble);
  const state: MatrixState = { ...asked, with: known };
  const question = questionOf(state);
  const answer = useAnswer(MatrixDocument, { language, ...question });
  const set = (changes: Partial<MatrixState>) => change(changedParameters(state, changes));
  const attributes = answer.data?.patterns.attributes?.attributes ?? [];
  const labelOf = useSelectionLabel(attributes);
  const options = choosable.map(value => ({ value, label: names[value].many }));

  return (
    <View
      title={
        isFactorByStance(state) ? words.factorsByStance : words.title(names[state.rows].many, names[state.columns].one)
      }
      lead={<p>{words.lead}</p>}
      controls={
        <>
          <div className={styles.dimension}>
            <Choice label={words.rows} value={state.rows} options={options} onChange={rows => set({ rows })} />
          </div>
          <div className={styles.dimension}>
            <Choice
              label={words.columns}
              value={state.columns}
              options={options}
              onChange={columns => set({ columns })}
            />
          </div>
          <Button onClick={() => set({ rows: state.columns, columns: state.rows })}>{words.transpose}</Button>
          <Choice<Unit>
            label={words.unit}
            value={state.unit}
            options={(['STATEMENTS', 'CASE_STUDIES'] as const).map(value => ({ value, label: words.units[value] }))}
            onChange={unit => set({ unit })}
          />
          <Choice<Order>
            label={words.order}
            value={state.order}
            options={(['REPORT', 'MOST'] as const).map(value => ({ value, label: words.orders[value] }))}
            onChange={order => set({ order })}
          />
          <div className={styles.switches}>
            {(state.rows === 'FACTOR') !== (state.columns === 'FACTOR') && !isFactorByStance(state) && (
              <label>
                <input
                  type="checkbox"
                  checked={state.isByStance}
                  onChange={event => set({ isByStance: event.target.checked })}
                />
                {words.stances}
              </label>
            )}
            <label>
              <input
                type="checkbox"
                checked={state.hidesEmpty}
                onChange={event => set({ hidesEmpty: event.target.checked })}
              />
              {words.hideEmpty}
            </label>
          </div>
          <Selection state={state} attributes={attributes} onChange={keys => set({ with: keys })} />
        </>
      }
      document={MatrixDocument}
      variables={{ language, ...question }}
      table={
        isFactorByStance(state)
          ? {
              document: MatrixStatementsTableDocument,
              variables: { language, with: question.with },
            }
          : {
              document: MatrixTableDocument,
              variables: {
                language,
                unit: question.unit,
                with: question.with,
                rows: state.isByStance && state.rows === 'FACTOR' ? 'FACTOR_STANCE' : state.rows,
                columns: state.isByStance && state.columns === 'FACTOR' ? 'FACTOR_STANCE' : state.columns,
                minCount: state.isByStance ? 1 : 0,
              },
            }
      }
    >
      {({ patterns }) => {
        const matrix = matrixOf(patterns, state);
        if (!matrix) return null;
        return (
          <>
            {state.unknown.map(({ parameter, value }) => (
              <Notice
                key={parameter}
                title={
                  parameter === 'rows' || parameter === 'columns'
                    ? words.unknownDimension(value)
                    : words.unknownOther(parameter, value)
                }
              />
            ))}
            {unknown.length > 0 && (
              <Notice title={words.unknownKeys(unknown.join(', '))}>
                <p>{words.unknownKeysHint}</p>
              </Notice>
            )}
            {state.with.length > 0 && (
              <p className={styles.printed}>
                {words.selectionOf[state.unit]} {state.with.map(labelOf).join('; ')}
              </p>
            )}
            <p className={styles.summary}>
              {matrix.isFactorByStance ? (
                <>
                  {words.selected(matrix.n, state.unit)} <MostNamed matrix={matrix} state={state} />
                </>
              ) : matrix.isYesOrNo ? (
                words.selected(matrix.n, state.unit)
              ) : (
                patterns.crosstab?.summary
              )}
            </p>
            {matrix.n === 0 ? (
              <Notice title={words.noneSelected} />
            ) : (
              <div className={styles.parts} data-beside={matrix.columns.length <= 6}>
                <div className={styles.part}>
                  <MatrixTable matrix={matrix} state={state} />
                  <Legend matrix={matrix} unit={state.unit} />
                </div>
                <CellPanel
                  state={state}
                  matrix={matrix}
                  onClose={() => set({ cell: undefined })}
                  key={`${state.cell?.row},${state.cell?.column}`}
                />
              </div>
            )}
          </>
        );
      }}
    </View>
  );
}

/** The factors that most is said about, each a way to what is said. */
function MostNamed({ matrix, state }: { matrix: Matrix; state: MatrixState }) {
  const words = useTexts(texts);
  const [side, heads] =
    state.rows === 'FACTOR' ? (['row', matrix.rows] as const) : (['column', matrix.columns] as const);
  const most = [...heads]
    .sort((one, other) => other.yes - one.yes)
    .slice(0, 3)
    .filter(head => head.yes > 0);
  if (most.length === 0) return null;
  const places = words.most('\n').split('\n');
  return (
    <>
      {places[0]}
      {most.map((head, index) => (
        <span key={head.attribute.key}>
          {index > 0 && (index === most.length - 1 ? words.and : ', ')}
          <Link href={cellPath(state, { [side]: head.attribute.key })}>‘{headLabel(head)}’</Link> (
          {words.counted(head.yes, state.unit)})
        </span>
      ))}
      {places[1]}
    </>
  );
}

/** Another table has other cells; what is counted and how it is ordered begins anew with other dimensions. */
function changedParameters(state: MatrixState, changes: Partial<MatrixState>) {
  const changed = parametersOf({ ...state, ...changes });
  if (!('cell' in changes) && !('order' in changes) && !('hidesEmpty' in changes)) changed.cell = undefined;
  if ('rows' in changes || 'columns' in changes) {
    changed.unit = undefined;
    changed.order = undefined;
    if (state.isByStance) changed.stances = undefined;
  }
  return changed;
}
