import type { StatementVersion, StatementView } from '../../contract/statement.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';

/** A signed statement with the name of its university. */
export interface NamedStatement {
  readonly institution: LocalizedText;
  readonly view: StatementView;
}

/** Signed statements as anybody may read them. */
export interface Statements {
  /** Of a university, newest year and version first. */
  readonly list: (institutionId: string) => Promise<readonly StatementVersion[]>;
  /** One version, the newest where none is named. */
  readonly find: (
    institutionId: string,
    year: number,
    version: number | undefined,
  ) => Promise<NamedStatement | undefined>;
}
