import type { LocalizedText } from '../../core/basics/locale.ts';
import type { ReleaseFile } from '../../contract/release.ts';
import type { IndicatorRelease } from '../../core/release/indicator-release.ts';
import type { FileTable } from './file-table.ts';

/** What the describing files of a release are made of. */
export interface ReleaseAbout {
  readonly content: IndicatorRelease;
  /** What changed since the one before. */
  readonly note: LocalizedText | null;
  readonly tables: readonly FileTable[];
  /** Files of data, already written. */
  readonly files: readonly ReleaseFile[];
}
