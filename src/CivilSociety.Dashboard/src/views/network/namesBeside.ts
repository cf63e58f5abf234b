import { height, type Place, width } from './layout';

export type Beside = { place: Place; name: string; x: number; y: number; anchor: 'start' | 'end' };
type Named = { place: Place; name: string };

const line = 17;
const characterWide = 6.4;

/**
 * Names of the small ones around a case study, in columns left and right of them where there is room, each on a line of its own.
 * They keep clear of what else is named.
 */
export function namesBeside(center: Place, named: readonly Named[], taken: readonly Place[]): Beside[] {
  const xs = [center.x - center.width / 2, center.x + center.width / 2, ...named.map(({ place }) => place.x)];
  const [left, right] = [Math.min(...xs) - 16, Math.max(...xs) + 16];
  const isWest = ({ place }: Named) => place.x < center.x;
  const hasLeft = left > widest(named.filter(isWest));
  const hasRight = width - right > widest(named.filter(one => !isWest(one)));
  const isLeft = (one: Named) => (hasLeft && hasRight ? isWest(one) : hasLeft);
  return [
    ...column(named.filter(isLeft), left, 'end', taken),
    ...column(
      named.filter(one => !isLeft(one)),
      right,
      'start',
      taken,
    ),
  ];
}

/** Whether a name stands over something. */
export function isUnder(place: Place, names: readonly Beside[]): boolean {
  return names.some(({ name, x, y, anchor }) => {
    const far = anchor === 'start' ? x + name.length * characterWide : x - name.length * characterWide;
    return (
      Math.max(x, far) > place.x - place.width / 2 &&
      Math.min(x, far) < place.x + place.width / 2 &&
      Math.abs(y - place.y) < (place.height + line) / 2
    );
  });
}

function column(named: readonly Named[], x: number, anchor: Beside['anchor'], taken: readonly Place[]): Beside[] {
  const sorted = [...named].sort((one, other) => one.place.y - other.place.y);
  const middle = sorted.reduce((sum, { place }) => sum + place.y, 0) / sorted.length;
  const size = (sorted.length - 1) * line;
  let y = Math.max(line, Math.min(middle - size / 2, height - size - line));
  return sorted.map(one => {
    const beside = { ...one, x, y, anchor };
    while (taken.some(place => isUnder(place, [beside])) && beside.y < height - line) beside.y += line / 2;
    y = beside.y + line;
    return beside;
  });
}

const widest = (named: readonly Named[]) => Math.max(0, ...named.map(({ name }) => name.length * characterWide));
