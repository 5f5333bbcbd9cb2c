import { textWidth } from './text-width.ts';

/** Breaks a name into lines at spaces and after hyphens. A word longer than the line stays whole. */
export const wrapWords = (text: string, maxWidth: number, fontSize: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[^ -]+-?| /g) ?? []) {
    const longer = line + word;
    if (line.trim() !== '' && textWidth(longer.trimEnd(), fontSize) > maxWidth) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line = longer;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
};
