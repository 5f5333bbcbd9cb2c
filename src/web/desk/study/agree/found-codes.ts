import type { CodeLine } from '../../../../contract/study-codebook.ts';

/** Codes in whose name or description every typed word stands, whatever its case. */
export const foundCodes = (codes: readonly CodeLine[], typed: string): readonly CodeLine[] => {
  const words = typed
    .toLowerCase()
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return codes;
  return codes.filter(({ content: { name, definition, include, exclude, example } }) => {
    const text = [name, definition, include, exclude, example].join('\n').toLowerCase().normalize('NFC');
    return words.every((word) => text.includes(word));
  });
};
