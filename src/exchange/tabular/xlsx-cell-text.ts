const dayMilliseconds = 86_400_000;

/**
 * A serial day number as ISO date, with the time if there is one: `45292.5` → `2024-01-01T12:00:00`.
 * Excel's 1900 has a 29 February that never was, so its days before March 1900 are one off (ECMA-376 part 1, 18.17.4.1).
 */
export const serialToIso = (serial: number, is1904: boolean): string => {
  const shifted = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const instant = new Date(Date.UTC(1899, 11, 30) + Math.round(shifted * 86_400) * 1000);
  if (Number.isNaN(instant.getTime())) return String(serial);
  const text = instant.toISOString().replace(/\.\d+Z$/, '');
  return instant.getTime() % dayMilliseconds === 0 ? text.slice(0, 10) : text;
};

/** Excel stores 17 digits (`305.30000000000001`); the shortest decimal of the same number is what it shows. */
export const plainNumber = (stored: string): string => {
  const value = Number(stored);
  return stored.trim() === '' || !Number.isFinite(value) ? stored : String(value);
};

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
