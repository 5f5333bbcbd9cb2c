import { isJpeg } from './is-jpeg.ts';
import { isPdf } from './is-pdf.ts';
import { isPng } from './is-png.ts';

/** Types of documents that are taken. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

/**
 * What a file is by its whole content, whatever its name says; `undefined` for everything else, also for a file of these
 * types that is cut off. No promise that it is harmless: that is a scanner's work.
 */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | undefined => {
  if (isPdf(bytes)) return 'application/pdf';
  if (isJpeg(bytes)) return 'image/jpeg';
  return isPng(bytes) ? 'image/png' : undefined;
};
