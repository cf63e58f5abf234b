import { Link } from 'wouter';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './PyramidPicture.module.css';
import { type Layer, placedCases, type Standing, shortName, standingOf } from './placements';
import { texts } from './texts';

const width = 1000;
const apex = 90;
const gap = 6;
const lineHeight = 27;

// Top to bottom: as high as the names of a layer need, two or more beside each other where the pyramid is wide enough.
const shapes: Record<number, { height: number; columns: number }> = {
  4: { height: 112, columns: 1 },
  3: { height: 118, columns: 2 },
  2: { height: 142, columns: 3 },
  1: { height: 142, columns: 3 },
};

type Properties = { layers: readonly Layer[]; chosen: string | undefined };

/** The pyramid with the case studies in each layer; the layers and the names are links. */
export function PyramidPicture({ layers, chosen }: Properties) {
  const words = useTexts(texts);
  const bands = bandsOf(layers);
  const height = bands.reduce((sum, band) => sum + band.height + gap, 0) - gap;
  const edge = (y: number) => (width / 2 - apex) * (y / height) + apex;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.picture}
      data-picture
      role="group"
      aria-label={words.picture}
    >
      {bands.map(({ layer, top, height: tall, columns }) => {
        const [above, below] = [edge(top), edge(top + tall)];
        const points = `${width / 2 - above},${top} ${width / 2 + above},${top} ${width / 2 + below},${top + tall} ${width / 2 - below},${top + tall}`;
        const cases = placedCases(layer);
        const column = Math.min(280, (2 * edge(top + 40) - 80) / columns);
        const left = width / 2 - (column * columns) / 2;
        return (
          <g
            key={layer.id}
            className={[styles.layer, styles[`level${layer.level}`]].join(' ')}
            data-chosen={layer.code === chosen}
          >
            <polygon points={points} className={styles.band} />
            <Link href={pathOf('', { layer: layer.code })} aria-current={layer.code === chosen ? 'true' : undefined}>
              <text x={width / 2} y={top + 32} className={styles.name}>
                {layer.name}
              </text>
            </Link>
            {cases.map((placed, index) => {
              const row = Math.floor(index / columns);
              const inRow = Math.min(columns, cases.length - row * columns);
              const x = left + ((columns - inRow) * column) / 2 + (index % columns) * column + column / 2;
              const standing = standingOf(placed);
              return (
                <Link key={placed.caseStudy.id} href={`/case-studies/${placed.caseStudy.slug}`}>
                  <text x={x} y={top + 62 + row * lineHeight} className={styles.case}>
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

function bandsOf(layers: readonly Layer[]) {
  let top = 0;
  return [...layers]
    .sort((one, other) => other.level - one.level)
    .map(layer => {
      const { height, columns } = shapes[layer.level] ?? { height: 140, columns: 3 };
      const band = { layer, top, height, columns };
      top += height + gap;
      return band;
    });
}
