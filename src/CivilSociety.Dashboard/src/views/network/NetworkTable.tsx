import { Link } from 'wouter';
import { DataTable } from '../../components/DataTable';
import { useLabel } from '../../language/labels';
import { useTexts } from '../../language/language';
import { caseKey, type Network, standingOf } from './graph';
import { BrokenMark } from './marks';
import styles from './NetworkTable.module.css';
import { shortName } from './names';
import { texts } from './texts';

type Properties = { network: Network; node: string | undefined; hrefOf: (key: string) => string };

/** The same as the picture, partner by partner, those of most case studies first. */
export function NetworkTable({ network, node, hrefOf }: Properties) {
  const words = useTexts(texts);
  const label = useLabel();
  const partners = network.partners.filter(
    partner =>
      node === undefined || partner.key === node || partner.ties.some(({ caseStudy }) => caseKey(caseStudy) === node),
  );
  if (partners.length === 0) return null;
  return (
    <DataTable caption={words.picture} head={[words.organization, words.worksWith]}>
      {partners.map(({ key, organization, ties }) => (
        <tr key={key}>
          <th scope="row" className={styles.organization}>
            <Link href={hrefOf(key)} aria-current={key === node ? 'true' : undefined}>
              {organization.name}
            </Link>
          </th>
          <td>
            <ul className={styles.ties}>
              {ties.map(tie => (
                <li key={tie.key}>
                  <Link
                    href={hrefOf(caseKey(tie.caseStudy))}
                    aria-current={caseKey(tie.caseStudy) === node ? 'true' : undefined}
                  >
                    {shortName(tie.caseStudy.name)}
                  </Link>
                  {standingOf(tie).signs.map(sign => (
                    <span key={sign} className={styles.standing}>
                      {' '}
                      <BrokenMark status={sign} /> {words.signs[sign]}
                    </span>
                  ))}
                  <span className={styles.roles}>
                    {[...new Set(tie.partnerships.flatMap(({ roles }) => roles))]
                      .map(role => label('PartnerRole', role))
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
