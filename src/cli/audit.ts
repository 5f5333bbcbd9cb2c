import { parseArgs } from 'node:util';
import type { AuditReport } from '../core/claim/audit.ts';
import { claimFileSchema } from '../core/claim/claim-file-schema.ts';
import { severities, type Severity } from '../core/claim/claim.ts';
import { auditFolder, readClaimFolder } from '../intake/claim-folder.ts';
import { loadCountryList } from '../intake/country-list.ts';
import { text } from '../messages.ts';
import { auditCsv, auditJson, auditText } from './audit/audit-output.ts';
import { claimFaultSentence } from './audit/claim-fault-sentence.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';

const usage = `qaitu audit PATH [--json|--csv] [--fail-on SEVERITY]
qaitu audit --schema

Audits the claims of a folder (claims.json with the tables and facts beside it) or of one claim file, worst first.
docs/claims.md explains the format; reference/paper is an example.

--json     prints {summary: {verdict: count}, claims: [{id, rule, locator, verdict, severity, expected, computed,
           tolerance, evidence, reasons, candidates}]}; faults: [...] is there when something was not judged
--csv      prints one line for each claim
--fail-on  exit 1 when a claim of this severity or worse is inconsistent: info, low, medium, high, critical; low if not given
--schema   prints the JSON Schema of a claim file

Exit codes: 0 nothing of that severity, 1 an inconsistent claim, 2 bad input; what could be judged is printed all the same.
`;

const isSeverity = (given: string): given is Severity =>
  given !== 'none' && (severities as readonly string[]).includes(given);

const isFailing = ({ claims }: AuditReport, least: Severity): boolean =>
  claims.some(
    ({ verdict, severity }) =>
      verdict === 'inconsistent' && severities.indexOf(severity) >= severities.indexOf(least),
  );

/** `qaitu audit`: 0 nothing found, 1 an inconsistent claim, 2 bad input. */
export const auditCommand = async (args: string[], { locale }: CommandContext): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      'fail-on': { type: 'string', default: 'low' },
      schema: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [place] = positionals;
  const { json, csv, 'fail-on': failOn } = values;
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.schema === true) {
    process.stdout.write(`${JSON.stringify(claimFileSchema(), undefined, 2)}\n`);
    return 0;
  }
  if (place === undefined || positionals.length > 1) return refuseInput(usage.trimEnd());
  if (json === true && csv === true) return refuseInput(text(locale, 'claim.audit.one-format'));
  if (!isSeverity(failOn)) {
    const list = severities.filter((severity) => severity !== 'none').join(', ');
    return refuseInput(text(locale, 'claim.audit.unknown-severity', { given: failOn, severities: list }));
  }
  const folder = await readClaimFolder(place, await loadCountryList());
  if (!folder.ok) return refuseInput(claimFaultSentence(locale, folder.refusal));
  const report = auditFolder(folder.value);
  const print = json === true ? auditJson : csv === true ? auditCsv : auditText;
  process.stdout.write(print(report, folder.value.texts, locale));
  for (const fault of report.faults) process.stderr.write(`${claimFaultSentence(locale, fault)}\n`);
  if (report.faults.length > 0) return 2;
  return isFailing(report, failOn) ? 1 : 0;
};
