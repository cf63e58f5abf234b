import { Link } from 'wouter';
import { Notice } from '../components/Notice';
import { type Texts, useTexts } from '../language/language';

const texts: Texts<{ title: string; what: string; pyramid: string }> = {
  NL: {
    title: 'Deze pagina bestaat niet',
    what: 'Misschien is de link niet heel overgenomen.',
    pyramid: 'Naar de piramide',
  },
  EN: { title: 'There is no such page', what: 'The link may not have been copied whole.', pyramid: 'To the pyramid' },
};

export function NotFound() {
  const words = useTexts(texts);
  return (
    <Notice title={words.title}>
      <p>{words.what}</p>
      <Link href="/">{words.pyramid}</Link>
    </Notice>
  );
}
