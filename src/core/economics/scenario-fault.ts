/** Everything that can be wrong with a scenario, with the parameters its message may use. */
export const scenarioFaults = [
  { code: 'scenario-not-json', params: ['found'] },
  { code: 'scenario-shape', params: ['field', 'reason'] },
  { code: 'scenario-newer', params: ['version', 'known'] },
  { code: 'unknown-country', params: ['value'] },
  { code: 'unknown-choice', params: ['value', 'choices'] },
  { code: 'unknown-symbol', params: ['symbol'] },
  { code: 'not-settable', params: ['symbol'] },
  { code: 'not-a-number', params: ['value'] },
  { code: 'outside-range', params: ['value', 'least', 'most'] },
  { code: 'not-whole', params: ['value'] },
  { code: 'not-a-power-of-two', params: ['value'] },
  { code: 'more-funded-than-participants', params: ['funded', 'participants'] },
  { code: 'given-twice', params: [] },
  { code: 'measured-incomplete', params: [] },
  { code: 'measured-crossed', params: ['lower', 'upper'] },
  { code: 'measured-and-set', params: ['symbol'] },
  { code: 'not-a-day', params: ['value'] },
] as const;
type ScenarioFaultCode = (typeof scenarioFaults)[number]['code'];

/** One thing wrong with a scenario: which field, and how. */
export interface ScenarioFault {
  readonly code: ScenarioFaultCode;
  /** Name of the field or symbol of the assumption, as it stands in the address. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}
