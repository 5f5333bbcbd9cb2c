import type { Locale } from '../../../core/basics/locale.ts';
import { deskPaths } from '../../desk-paths.ts';

/** The public page of the selection of a call, open to everybody. */
export const selectionAddress = (locale: Locale, callId: string): string =>
  `${deskPaths.home(locale)}/selection/${encodeURIComponent(callId)}`;
