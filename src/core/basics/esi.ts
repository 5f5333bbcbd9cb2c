import type { Result } from './result.ts';
import { accept, refuse } from './result.ts';
import { isSchacId } from './schac-id.ts';

declare const esiBrand: unique symbol;
/** A European Student Identifier that passed `readEsi`: a URN, at most 255 characters. Personal data. */
type Esi = string & { readonly [esiBrand]: true };

/** Why a text is no European Student Identifier. No refusal repeats it: it names a person even when it is wrong. */
const esiRefusals = ['esi-form-not-possible', 'esi-scope-not-possible', 'esi-too-long'] as const;
interface EsiRefusal {
  readonly code: (typeof esiRefusals)[number];
}

const prefix = 'urn:schac:personalUniqueCode:int:esi:';
const longest = 255;
/** ISO 3166-1 alpha-2, or ISO 3166-2 with the part of the country. */
const countryForm = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/i;
/** What a URN may hold after its namespace (RFC 2141, 2.2), escapes with two hexadecimal digits. */
const codeForm = /^(?:[A-Za-z0-9()+,.:=@;$_!*'-]|%[0-9A-Fa-f]{2})+$/;

/**
 * Reads a European Student Identifier, specification 1.0 of GÉANT (wiki.geant.org, "European Student Identifier"):
 * `urn:schac:personalUniqueCode:int:esi:` and what makes the code unique, a country or the schacHomeOrganization of the
 * institution that gave it, then the code. The prefix is compared without regard to case, as URNs of SCHAC are; nothing is
 * changed or trimmed.
 */
export const readEsi = (text: string): Result<Esi, EsiRefusal> => {
  if (text.length > longest) return refuse({ code: 'esi-too-long' });
  if (text.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase())
    return refuse({ code: 'esi-form-not-possible' });
  const rest = text.slice(prefix.length);
  const colon = rest.indexOf(':');
  if (colon <= 0 || !codeForm.test(rest.slice(colon + 1))) return refuse({ code: 'esi-form-not-possible' });
  const scope = rest.slice(0, colon);
  if (!countryForm.test(scope) && !isSchacId(scope.toLowerCase()))
    return refuse({ code: 'esi-scope-not-possible' });
  return accept(text as Esi);
};
