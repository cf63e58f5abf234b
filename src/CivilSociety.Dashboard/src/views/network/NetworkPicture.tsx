import { useMemo } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../../language/language';
import { caseKey, isShared, type Network, partnerKey, standingOf, type Tie } from './graph';
import { height, layoutOf, lineHeight, type Place, width } from './layout';
import { brokenSigns } from './marks';
import styles from './NetworkPicture.module.css';
import { cut, shortName } from './names';
import { isUnder, namesBeside } from './namesBeside';
import { texts } from './texts';

type Properties = {
  /** All of it: where everything stands does not depend on what is chosen. */
  whole: Network;
  network: Network;
  node: string | undefined;
  hrefOf: (key: string) => string;
};

/** Case studies as boxes, organizations as dots; case studies and shared partners are always named. */
export function NetworkPicture({ whole, network, node, hrefOf }: Properties) {
  const words = useTexts(texts);
  const places = useMemo(() => layoutOf(whole), [whole]);
  const placeOf = (key: string): Place => {
    const place = places.get(key);
    if (!place) throw new Error(`The layout has no place for ${key}.`);
    return place;
  };

  // What belongs to the chosen one stays; the rest steps back.
  const ties = network.ties.filter(tie => isOf(tie, node));
  const near = new Set(node ? [node, ...ties.flatMap(ends)] : network.ties.flatMap(ends));
  const isAway = (key: string) => node !== undefined && !near.has(key);
  const shared = new Set(whole.partners.filter(isShared).map(partner => partner.key));
  const beside = node?.startsWith('case-study:')
    ? namesBeside(
        placeOf(node),
        network.partners
          .filter(partner => near.has(partner.key) && !shared.has(partner.key))
          .map(partner => ({ place: placeOf(partner.key), name: cut(shortName(partner.organization.name), 32) })),
        [...near].filter(key => shared.has(key)).map(placeOf),
      )
    : [];

  const awayOf = (key: string) => isAway(key) && (isUnder(placeOf(key), beside) ? 'under' : 'true');

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.picture}
      data-picture
      role="group"
      aria-label={words.picture}
    >
      <g>
        {network.ties.map(tie => {
          const [from, to] = [placeOf(caseKey(tie.caseStudy)), placeOf(partnerKey(tie.organization))];
          const { isOngoing, signs } = standingOf(tie);
          // A sign stands nearer to the organization, where lines are apart.
          const at = shared.has(to.key) ? 0.5 : 0.64;
          return (
            <g key={tie.key} className={styles.link} data-away={node !== undefined && !isOf(tie, node)}>
              <line
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={dotOf(to)}
                className={styles.tie}
                data-standing={isOngoing ? 'ONGOING' : signs[0]}
              />
              {signs.map((sign, index) => (
                <text
                  key={sign}
                  x={from.x + (to.x - from.x) * at + index * 11}
                  y={from.y + (dotOf(to) - from.y) * at + 5}
                  className={styles.sign}
                  data-standing={sign}
                >
                  {brokenSigns[sign]}
                </text>
              ))}
            </g>
          );
        })}
      </g>
      {whole.caseStudies.map(caseStudy => {
        const key = caseKey(caseStudy);
        const place = placeOf(key);
        return (
          <Link
            key={key}
            href={hrefOf(key)}
            aria-label={caseStudy.name}
            aria-current={key === node ? 'true' : undefined}
            className={styles.caseStudy}
            data-away={awayOf(key)}
          >
            <rect
              x={place.x - place.width / 2}
              y={place.y - place.height / 2}
              width={place.width}
              height={place.height}
              rx="4"
            />
            <Lines place={place} top={place.y - (place.lines.length / 2) * lineHeight + 12} />
          </Link>
        );
      })}
      {network.partners.map(({ key, organization }) => {
        const place = placeOf(key);
        const isNamed = shared.has(key);
        return (
          <Link
            key={key}
            href={hrefOf(key)}
            aria-label={organization.name}
            aria-current={key === node ? 'true' : undefined}
            // Small ones are reached by the list, and in the picture once their case study is chosen.
            tabIndex={isNamed || (near.has(key) && node !== undefined) ? undefined : -1}
            className={isNamed ? styles.shared : styles.other}
            data-away={awayOf(key)}
          >
            {isNamed ? (
              <>
                <circle cx={place.x} cy={dotOf(place)} r="8.5" />
                <Lines place={place} top={dotOf(place) + 23} />
              </>
            ) : (
              <>
                <circle cx={place.x} cy={place.y} r="12" className={styles.reach} />
                <circle cx={place.x} cy={place.y} r="5" className={styles.dot} />
                {key !== node && !beside.some(one => one.place.key === key) && (
                  <Name place={place} name={organization.name} />
                )}
                {key === node && <Name place={place} name={organization.name} />}
              </>
            )}
          </Link>
        );
      })}
      <g className={styles.beside}>
        {beside.map(({ place, name, x, y, anchor }) => (
          <g key={place.key}>
            <line x1={place.x} y1={place.y} x2={x} y2={y} className={styles.leader} />
            <text x={anchor === 'start' ? x + 4 : x - 4} y={y + 4} textAnchor={anchor}>
              {name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function Lines({ place, top }: { place: Place; top: number }) {
  return (
    <text>
      {place.lines.map((line, index) => (
        <tspan key={line} x={place.x} y={top + index * lineHeight}>
          {line}{' '}
        </tspan>
      ))}
    </text>
  );
}

/** The name of a small one: it shows when pointed at, focused or chosen. */
function Name({ place, name }: { place: Place; name: string }) {
  const anchor = place.x < 180 ? 'start' : place.x > width - 180 ? 'end' : 'middle';
  return (
    <text
      x={anchor === 'start' ? place.x - 6 : anchor === 'end' ? place.x + 6 : place.x}
      y={place.y < 30 ? place.y + 22 : place.y - 11}
      textAnchor={anchor}
      className={styles.name}
    >
      {cut(name, 60)}
    </text>
  );
}

const ends = (tie: Tie) => [caseKey(tie.caseStudy), partnerKey(tie.organization)];
const isOf = (tie: Tie, node: string | undefined) => node === undefined || ends(tie).includes(node);

/** The dot of a shared partner stands above its name. */
const dotOf = (place: Place) =>
  place.lines.length > 0 && place.key.startsWith('organization:') ? place.y - place.height / 2 + 10 : place.y;
