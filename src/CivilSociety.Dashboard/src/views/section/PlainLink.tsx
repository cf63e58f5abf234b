import { Link } from 'wouter';
import type { ListedSection } from './state';

/** A section by its number and title, in a list where all are sections. */
export function PlainLink({ section: { code, number, title } }: { section: ListedSection }) {
  return <Link href={`/sections/${encodeURIComponent(code)}`}>{[number, title].filter(Boolean).join(' ')}</Link>;
}
