import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Language } from '../graphql/generated/graphql';

export type { Language };

/** What a view says, in both languages: the same keys. */
export type Texts<T> = Record<Language, T>;

const LanguageContext = createContext<Language>('NL');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage()];
}

/** Numbers as people of the language write them. */
export function useNumber(): (value: number, digits?: number) => string {
  const language = useLanguage();
  return (value, digits = 0) =>
    value.toLocaleString(language === 'NL' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: digits });
}
