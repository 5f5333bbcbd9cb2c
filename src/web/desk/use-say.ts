import { useCallback } from 'react';
import { text, type MessageKey } from '../../messages.ts';
import type { MessageParameters } from '../../messages.types.ts';
import { useLocale } from './use-locale.ts';

export type Say = <Key extends MessageKey>(
  key: Key,
  ...given: Record<string, never> extends MessageParameters[Key] ? [] : [parameters: MessageParameters[Key]]
) => string;

/** `text` of `messages.ts` in the language of the page. */
export const useSay = (): Say => {
  const locale = useLocale();
  return useCallback<Say>((key, ...given) => text(locale, key, ...given), [locale]);
};
