const latin = new TextDecoder('latin1');

/** Readers look this far for the end; some programs add a few bytes after it. */
const tail = 1024;

/**
 * A PDF: its header at the very beginning (a reader would forgive bytes before it, but such a file can be a second type
 * as well), and at the end the place of its table of contents, inside the file. Source: ISO 32000-1, 7.5.2 and 7.5.5.
 */
export const isPdf = (bytes: Uint8Array): boolean => {
  if (!/^%PDF-[12]\.\d[\r\n \t%]/.test(latin.decode(bytes.subarray(0, 9)))) return false;
  const end = latin.decode(bytes.subarray(Math.max(0, bytes.length - tail)));
  const place = /startxref\s+(\d{1,10})\s+%%EOF(?![\s\S]*startxref)/.exec(end)?.[1];
  return place !== undefined && Number(place) < bytes.length;
};
