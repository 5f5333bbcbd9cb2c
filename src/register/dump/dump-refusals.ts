/** Everything that may keep a dump from being loaded, with the parameters of its sentence (`backup.refused.*`). */
const dumpRefusals = {
  'not-a-dump': ['file'],
  'dump-form-newer': ['file'],
  'dump-cut-off': ['file'],
  'dump-damaged': ['file'],
  'dump-newer': ['migration', 'program'],
  'dump-migration-changed': ['migration'],
  'register-not-empty': ['rows', 'table'],
  'register-ahead': ['migration'],
} as const;

export type DumpRefusalCode = keyof typeof dumpRefusals;

export interface DumpRefusal {
  readonly code: DumpRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}
