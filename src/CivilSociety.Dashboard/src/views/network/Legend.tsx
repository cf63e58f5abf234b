import { useTexts } from '../../language/language';
import { broken } from './graph';
import styles from './Legend.module.css';
import { BrokenMark } from './marks';
import picture from './NetworkPicture.module.css';
import { texts } from './texts';

/** What the shapes, the lines and the signs of the picture mean. */
export function Legend() {
  const { legend, signs } = useTexts(texts);
  return (
    <ul className={styles.legend} aria-label={legend}>
      <li>
        <svg viewBox="0 0 26 16" aria-hidden="true" className={picture.caseStudy}>
          <rect x="1" y="1" width="24" height="14" rx="3" />
        </svg>
        {signs.caseStudy}
      </li>
      <li>
        <svg viewBox="0 0 26 16" aria-hidden="true" className={picture.shared}>
          <circle cx="13" cy="8" r="7" />
        </svg>
        {signs.shared}
      </li>
      <li>
        <svg viewBox="0 0 26 16" aria-hidden="true" className={picture.other}>
          <circle cx="13" cy="8" r="5" className={picture.dot} />
        </svg>
        {signs.other}
      </li>
      <li>
        <svg viewBox="0 0 26 16" aria-hidden="true">
          <line x1="0" y1="8" x2="26" y2="8" className={picture.tie} />
        </svg>
        {signs.ongoing}
      </li>
      {broken.map(one => (
        <li key={one}>
          <svg viewBox="0 0 26 16" aria-hidden="true">
            <line x1="0" y1="8" x2="26" y2="8" className={picture.tie} data-standing={one} />
          </svg>
          <BrokenMark status={one} /> {signs[one]}
        </li>
      ))}
    </ul>
  );
}
