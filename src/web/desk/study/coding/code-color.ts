/** Colours for codes that were given none; dark enough for a mark of 3:1 on white. */
const palette = [
  ...['#1f6f8b', '#b04a2f', '#4d7c0f', '#7c3aed', '#b45309', '#0f766e'],
  ...['#be185d', '#1d4ed8', '#6b7280', '#a16207', '#9333ea', '#15803d'],
] as const;

/** The colour of a code: its own, or by its place in the codebook. */
export const codeColor = (color: string | null, position: number): string =>
  color !== null && /^#[0-9a-f]{6}$/i.test(color)
    ? color.toLowerCase()
    : (palette[position % palette.length] ?? palette[0]);
