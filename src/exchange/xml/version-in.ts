/** The number of the version that the namespaces in scope name, by a pattern with one group; undefined where none does. */
export const versionIn = (
  attributes: Readonly<Record<string, string>>,
  pattern: RegExp,
): number | undefined => {
  for (const [name, value] of Object.entries(attributes)) {
    const found = name === 'xmlns' || name.startsWith('xmlns:') ? pattern.exec(value)?.[1] : undefined;
    if (found !== undefined) return Number(found);
  }
  return undefined;
};
