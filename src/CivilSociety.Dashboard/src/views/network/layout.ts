import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { caseKey, isShared, type Network } from './graph';
import { shortName, wrap } from './names';

export const width = 900;
export const height = 800;
export const lineHeight = 16;

export type Place = { key: string; x: number; y: number; lines: string[]; width: number; height: number };
type Body = Place & SimulationNodeDatum & { kind: 'caseStudy' | 'shared' | 'other' };

const gap = 5;
// Room for the outline of what has the focus.
const edge = 9;
const ticks = 140;

/** Where everything stands: computed once, without chance, so that the picture is the same every time. */
export function layoutOf({ caseStudies, partners, ties }: Network): Map<string, Place> {
  const bodies: Body[] = [
    ...caseStudies.map((caseStudy, index) => {
      const angle = (index / caseStudies.length) * 2 * Math.PI;
      const lines = wrap(shortName(caseStudy.name), 16);
      return {
        key: caseKey(caseStudy),
        kind: 'caseStudy' as const,
        lines,
        x: width / 2 + 300 * Math.cos(angle),
        y: height / 2 + 260 * Math.sin(angle),
        width: Math.max(...lines.map(line => line.length)) * 8 + 20,
        height: lines.length * lineHeight + 14,
      };
    }),
    ...partners.map(partner => {
      const lines = isShared(partner) ? wrap(shortName(partner.organization.name), 18) : [];
      return {
        key: partner.key,
        kind: isShared(partner) ? ('shared' as const) : ('other' as const),
        lines,
        x: Number.NaN,
        y: Number.NaN,
        width: Math.max(22, ...lines.map(line => line.length * 7)),
        height: 22 + lines.length * lineHeight,
      };
    }),
  ];
  const byKey = new Map(bodies.map(body => [body.key, body]));

  // Partners begin in the middle of their case studies, a little apart.
  partners.forEach((partner, index) => {
    const body = byKey.get(partner.key);
    if (!body) return;
    const centers = partner.ties.map(tie => byKey.get(caseKey(tie.caseStudy))).filter(center => center !== undefined);
    body.x = mean(centers.map(center => center.x)) + 30 * Math.cos(index);
    body.y = mean(centers.map(center => center.y)) + 30 * Math.sin(index);
  });

  const links = ties.map(tie => ({ source: caseKey(tie.caseStudy), target: `organization:${tie.organization.code}` }));
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(body => body.key)
        .distance(link => ((link.target as Body).kind === 'shared' ? 150 : 66))
        .strength(link => ((link.target as Body).kind === 'shared' ? 0.12 : 0.8)),
    )
    .force(
      'apart',
      forceManyBody<Body>().strength(body => ({ caseStudy: -900, shared: -260, other: -45 })[body.kind]),
    )
    .force('x', forceX<Body>(width / 2).strength(0.07))
    .force('y', forceY<Body>(height / 2).strength(0.085))
    .force('boxes', boxes(0.35))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
    .tick(ticks);
  for (const body of bodies) Object.assign(body, { vx: 0, vy: 0 });
  const settle = boxes(1);
  settle.initialize?.(bodies, Math.random);
  for (let round = 0; round < 80; round++) {
    settle(1);
    if (bodies.every(body => !body.vx && !body.vy)) break;
    for (const body of bodies) {
      body.x = clamp(body.x + (body.vx ?? 0), body.width / 2 + edge, width - body.width / 2 - edge);
      body.y = clamp(body.y + (body.vy ?? 0), body.height / 2 + edge, height - body.height / 2 - edge);
      body.vx = 0;
      body.vy = 0;
    }
  }
  return byKey;
}

/** Keeps boxes, names included, off each other, along the side where they overlap least. */
function boxes(strength: number): Force<Body, undefined> {
  let bodies: Body[] = [];
  const force: Force<Body, undefined> = () => {
    // Plain loops: some thousand pairs, hundreds of times, before anything shows.
    for (let first = 0; first < bodies.length; first++) {
      const one = bodies[first] as Body;
      for (let second = first + 1; second < bodies.length; second++) {
        const other = bodies[second] as Body;
        const dx = other.x - one.x;
        const overX = (one.width + other.width) / 2 + gap - Math.abs(dx);
        if (overX <= 0) continue;
        const dy = other.y - one.y;
        const overY = (one.height + other.height) / 2 + gap - Math.abs(dy);
        if (overY > 0)
          part(
            one,
            other,
            overX < overY ? 'vx' : 'vy',
            Math.min(overX, overY) * Math.sign(overX < overY ? dx || 1 : dy || 1) * strength,
          );
      }
    }
  };
  force.initialize = given => {
    bodies = given;
  };
  return force;
}

/** Pushes two bodies apart; small ones give way. */
function part(one: Body, other: Body, along: 'vx' | 'vy', push: number): void {
  const share = other.kind === 'other' && one.kind !== 'other' ? 0.1 : 0.5;
  one[along] = (one[along] ?? 0) - push * share;
  other[along] = (other[along] ?? 0) + push * (1 - share);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
