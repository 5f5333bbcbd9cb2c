import { locales, type Locale } from '../../../core/basics/locale.ts';
import { addTexts } from './loaded-catalogue.ts';
import type { TextsOfLanguage } from './texts-of-language.ts';

const begun = new Map<Locale, Promise<void>>();

const fetchTexts = async (locale: Locale): Promise<void> => {
  // The page of the server says where they are: server/desk-page.ts.
  const addresses = JSON.parse(document.getElementById('desk')?.dataset['texts'] ?? '{}') as Partial<
    Record<Locale, string>
  >;
  const address = addresses[locale];
  if (address === undefined) throw new Error(`The page does not say where the texts in ${locale} are`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The texts in ${locale} were answered with ${answer.status}`);
  addTexts(locale, (await answer.json()) as TextsOfLanguage);
};

/**
 * Once resolved, `text` speaks that language: a phone on a slow line fetches one of the three, and another when its reader turns to it. They
 * are fetched and not imported, because a browser never asks again for a module that it once failed to get.
 */
export const loadTexts = async (locale: Locale): Promise<void> => {
  const loading = begun.get(locale) ?? fetchTexts(locale);
  begun.set(locale, loading);
  try {
    await loading;
  } catch (error) {
    begun.delete(locale);
    throw error;
  }
};

/** For pages that write in three languages what they say in one. */
export const loadAllTexts = async (): Promise<void> => {
  await Promise.all(locales.map(loadTexts));
};
