/**
 * Where sealed values lie: identification numbers, who stands behind the pseudonyms of studies, rows of the EPVO,
 * what partners abroad are told of people, the keys of credentials, and the secrets that sign for other systems.
 */
export const sealedPlaces = [
  { table: 'person_detail', column: 'iin_sealed' },
  { table: 'participant_key', column: 'person_sealed' },
  { table: 'epvo_row', column: 'row_sealed' },
  { table: 'epvo_value', column: 'values_sealed' },
  { table: 'epvo_sending_line', column: 'payload_sealed' },
  { table: 'epvo_sending_line', column: 'before_sealed' },
  { table: 'epvo_sending_line', column: 'answer_sealed' },
  { table: 'imported_record', column: 'row_sealed' },
  { table: 'import_fault', column: 'row_sealed' },
  { table: 'exchange_detail', column: 'person_sealed' },
  { table: 'issuer_key_seed', column: 'seed_sealed' },
  { table: 'webhook_target', column: 'secret_sealed' },
  { table: 'webhook_target', column: 'previous_secret_sealed' },
] as const;
