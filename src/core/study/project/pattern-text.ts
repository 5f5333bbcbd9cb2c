/** A text as part of a regular expression that finds the text itself. */
export const patternText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
