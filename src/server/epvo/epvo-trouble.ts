/** Why the EPVO could not be asked. */
const epvoTroubles = [
  'epvo-unreachable',
  'epvo-timeout',
  'epvo-refused-sign-in',
  'epvo-status',
  'epvo-answer-unreadable',
  'epvo-cancelled',
] as const;
type EpvoTroubleCode = (typeof epvoTroubles)[number];

/** The service is not there, or says what cannot be understood. Holds no row and no password. */
export class EpvoTrouble extends Error {
  readonly code: EpvoTroubleCode;
  /** Status of the answer, or what was wrong with it. */
  readonly detail: string;
  constructor(code: EpvoTroubleCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'EpvoTrouble';
    this.code = code;
    this.detail = detail;
  }
}
