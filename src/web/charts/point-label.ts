/** What is said about one point: `Türkiye, 2024: 792`. The same in all three languages. */
export const pointLabel = (name: string, period: string, text: string): string =>
  `${name}, ${period}: ${text}`;
