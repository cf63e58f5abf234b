import { Fragment } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './PyramidPicture.module.css';
import { type Layer, linesOf, type PlacedCase, placedCases, type Standing, shortName, standingOf } from './placements';
import { texts } from './texts';

const width = 1000;
// Half of the width at the top: as much as the name of the highest layer needs.
const apex = 125;
const gap = 6;
const lineHeight = 27;
const nameHeight = 25;
const padding = 22;
const charactersWide = 10.2;

// Beside each other where the pyramid is wide enough; the last level is the widest.
const columnsOf = (level: number) => (level === 1 ? 3 : level === 4 ? 1 : 2);

type Properties = { layers: readonly Layer[]; chosen: string | undefined };

/** The pyramid with the case studies in each layer; the layers and the names are links. */
export function PyramidPicture({ layers, chosen }: Properties) {
  const words = useTexts(texts);
  const bands = bandsOf(layers);
  const height = heightOf(bands);
  const edge = (y: number) => edgeAt(y, height);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.picture}
      data-picture
      role="group"
      aria-label={words.picture}
    >
      {bands.map(({ layer, name, cases, columns, top, height: tall }) => {
        const [above, below] = [edge(top), edge(top + tall)];
        const points = `${width / 2 - above},${top} ${width / 2 + above},${top} ${width / 2 + below},${top + tall} ${width / 2 - below},${top + tall}`;
        const first = top + padding + name.length * nameHeight + 12;
        const column = Math.min(280, (2 * edge(first) - 60) / columns);
        const left = width / 2 - (column * columns) / 2;
        return (
          <g
            key={layer.id}
            className={[styles.layer, styles[`level${layer.level}`]].join(' ')}
            data-chosen={layer.code === chosen}
          >
            <polygon points={points} className={styles.band} />
            <Link href={pathOf('', { layer: layer.code })} aria-current={layer.code === chosen ? 'true' : undefined}>
              <text className={styles.name}>
                {name.map((line, index) => (
                  <Fragment key={line}>
                    <tspan x={width / 2} y={top + padding + 10 + index * nameHeight}>
                      {line}
                    </tspan>{' '}
                  </Fragment>
                ))}
              </text>
            </Link>
            {cases.map((placed, index) => {
              const row = Math.floor(index / columns);
              const inRow = Math.min(columns, cases.length - row * columns);
              const x = left + ((columns - inRow) * column) / 2 + (index % columns) * column + column / 2;
              const standing = standingOf(placed);
              return (
                <Link key={placed.caseStudy.id} href={`/case-studies/${placed.caseStudy.slug}`}>
                  <text x={x} y={first + 6 + row * lineHeight} className={styles.case}>
                    <title>{`${placed.caseStudy.name}: ${words.standings[standing]}`}</title>
                    <tspan className={styles.sign}>{standingSigns[standing]}</tspan> {shortName(placed.caseStudy.name)}
                  </text>
                </Link>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

export const standingSigns: Record<Standing, string> = {
  main: '●',
  both: '◉',
  chapter1: '◐',
  ownChapter: '○',
  wish: '◌',
};

type Band = { layer: Layer; name: string[]; cases: PlacedCase[]; columns: number; top: number; height: number };

// Top to bottom, each as high as its name and its case studies need.
function bandsOf(layers: readonly Layer[]): Band[] {
  let top = 0;
  return layers
    .toSorted((one, other) => other.level - one.level)
    .map(layer => {
      const cases = placedCases(layer);
      const columns = columnsOf(layer.level);
      const name = linesOf(layer.name, layer.level === 4 ? (2 * apex - 2 * padding) / charactersWide : 60);
      const height = 2 * padding + name.length * nameHeight + Math.ceil(cases.length / columns) * lineHeight;
      const band = { layer, name, cases, columns, top, height };
      top += height + gap;
      return band;
    });
}

const heightOf = (bands: readonly Band[]) => bands.reduce((sum, band) => sum + band.height + gap, -gap);

const edgeAt = (y: number, height: number) => (width / 2 - apex) * (y / height) + apex;
