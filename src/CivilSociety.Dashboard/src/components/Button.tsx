import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export function Button({ type = 'button', className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={[styles.button, className].filter(Boolean).join(' ')} {...rest} />;
}
