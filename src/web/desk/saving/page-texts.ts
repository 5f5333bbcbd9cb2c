/** Texts that are kept in the page until they are sent, by key; going to another page of the desk loses none. */
const texts = new Map<string, string>();

/** What was typed and not sent yet. It lives as long as the page does, and only for whoever typed it. */
export const pageTexts = {
  read: (key: string): string => texts.get(key) ?? '',
  keep: (key: string, text: string): void => {
    if (text === '') texts.delete(key);
    else texts.set(key, text);
  },
  forget: (): void => texts.clear(),
} as const;
