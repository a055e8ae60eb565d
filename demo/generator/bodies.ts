/** A body as a household file writes it. */
export interface Body {
  readonly code: string;
  readonly name: string;
}

/** The agencies that have a section in a household file. */
export type AgencyCode = 'uwv' | 'svb' | 'duo' | 'gemeente';

const NAMES: Readonly<Record<AgencyCode, string>> = {
  uwv: 'UWV',
  svb: 'SVB',
  duo: 'DUO',
  gemeente: 'Gemeente Voorbeeldstad',
};

/** An agency where a file names it as a body: to whom is referred, who is informed, who answers. */
export function agencyBody(code: AgencyCode): Body {
  return { code, name: NAMES[code] };
}

/** Bodies that have no section: others tell of them. */
export const CJIB: Body = { code: 'cjib', name: 'CJIB' };
export const TAX: Body = { code: 'belastingdienst', name: 'Belastingdienst' };
export const TOESLAGEN: Body = { code: 'toeslagen', name: 'Dienst Toeslagen' };
export const CAK: Body = { code: 'cak', name: 'CAK' };
