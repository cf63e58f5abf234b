import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { DataTable } from '../../components/DataTable';
import { SectionLink } from '../../components/SectionLink';
import { useTexts } from '../../language/language';
import { pathOf } from '../../routing/paths';
import styles from './LayerPanel.module.css';
import { standingSigns } from './PyramidPicture';
import { type Layer, placedCases, standingOf } from './placements';
import { texts } from './texts';

/** One layer: what it is about, who works in it by which chapter, and the way to what people say there. */
export function LayerPanel({ layer }: { layer: Layer }) {
  const words = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);

  // Who chose the layer, or follows a link to it, is led to what is said of it.
  useEffect(() => heading.current?.focus(), []);
  const factors = { rows: 'FACTOR', columns: 'STANCE', unit: 'STATEMENTS' };
  return (
    <section aria-labelledby="layer" className={styles.panel}>
      <h2 id="layer" ref={heading} tabIndex={-1}>
        {layer.name}
      </h2>
      <p className={styles.text}>{layer.description}</p>
      <ul className={styles.questions}>
        <li>
          <Link href={pathOf('matrix', { ...factors, with: [`layer:${layer.code}`, 'perspective:volunteer'] })}>
            {words.volunteers}
          </Link>
        </li>
        <li>
          <Link href={pathOf('matrix', { ...factors, with: `layer:${layer.code}` })}>{words.all}</Link>
        </li>
      </ul>
      <DataTable
        caption={`${words.layer} ${layer.level}: ${layer.name}`}
        head={[words.caseStudy, words.byChapter1, words.byOwnChapter]}
      >
        {placedCases(layer).map(placed => (
          <tr key={placed.caseStudy.id}>
            <th scope="row">
              <span aria-hidden="true">{standingSigns[standingOf(placed)]} </span>
              <Link href={`/case-studies/${placed.caseStudy.slug}`}>{placed.caseStudy.name}</Link>
            </th>
            {[placed.byChapter1, placed.byOwnChapter].map((placement, index) => (
              <td key={index === 0 ? 'chapter-1' : 'own-chapter'}>
                {placement ? (
                  <>
                    {placement.status === 'DESIRED' ? words.wish : words.emphases[placement.emphasis ?? 'NONE']}{' '}
                    <SectionLink section={placement.section} />
                  </>
                ) : (
                  <span className={styles.silent}>{words.silent}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
