import { Link } from 'wouter';
import { Notice } from '../../components/Notice';
import { SectionLink } from '../../components/SectionLink';
import { View } from '../../components/View';
import { PyramidDocument, PyramidTableDocument } from '../../graphql/generated/graphql';
import { useLanguage, useTexts } from '../../language/language';
import { pathOf, useParameters } from '../../routing/paths';
import { LayerPanel } from './LayerPanel';
import { PyramidPicture, standingSigns } from './PyramidPicture';
import styles from './PyramidView.module.css';
import { placedCases, type Standing, standingOf } from './placements';
import { texts } from './texts';

/** The four layers with the case studies in each; one layer at a time in full. */
export default function PyramidView() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [parameters] = useParameters();
  const code = parameters.get('layer') ?? undefined;
  return (
    <View
      title={words.title}
      lead={<p>{words.lead}</p>}
      document={PyramidDocument}
      variables={{ language }}
      table={{ document: PyramidTableDocument, variables: { language } }}
      hasPicture
    >
      {({ layers }) => {
        const layer = layers.find(one => one.code === code);
        return (
          <>
            <div className={styles.wide}>
              <PyramidPicture layers={layers} chosen={code} />
            </div>
            <ol className={styles.narrow} aria-label={words.picture}>
              {layers.toReversed().map(one => (
                <li key={one.id} className={styles[`level${one.level}`]}>
                  <Link href={pathOf('', { layer: one.code })} aria-current={one.code === code ? 'true' : undefined}>
                    {one.name}
                  </Link>
                  <span>{words.cases(placedCases(one).filter(placed => standingOf(placed) !== 'wish').length)}</span>
                </li>
              ))}
            </ol>
            <ul className={styles.legend} aria-label={words.legend}>
              {(Object.entries(standingSigns) as [Standing, string][]).map(([standing, sign]) => (
                <li key={standing}>
                  <span aria-hidden="true">{sign}</span> {words.standings[standing]}
                </li>
              ))}
            </ul>
            {layer && <LayerPanel key={layer.code} layer={layer} />}
            {code && !layer && <Notice title={words.unknown(code)} />}
            {!code && <p className={styles.choose}>{words.choose}</p>}
            {layer && (
              <p className={styles.source}>
                <SectionLink section={layer.section} full />
              </p>
            )}
          </>
        );
      }}
    </View>
  );
}
