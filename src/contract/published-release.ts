import type { LocalizedText } from '../core/basics/locale.ts';
import type { IndicatorRelease } from '../core/release/indicator-release.ts';
import type { ReleaseFile } from './release.ts';

/** A release of indicators without what it says. */
export interface ReleaseNotice {
  /** Named after the day of its data and its content. */
  readonly name: string;
  readonly dataThrough: string;
  readonly publishedAt: string;
  /** What changed since the one before. */
  readonly note: LocalizedText;
  readonly files: readonly ReleaseFile[];
}

/** A published release of indicators. The board and the pages of universities are made of it and of nothing else. */
export interface PublishedRelease extends ReleaseNotice {
  readonly content: IndicatorRelease;
}
