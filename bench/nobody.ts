import { PURPOSES } from '../subgraphs/kit/access/purposes';
import type { Statement } from '../subgraphs/kit/access/statement';
import { dataClass, type DataClass } from '../subgraphs/kit/vocabulary';

/** What an agency without access takes for the statement of who asks: always the same, and nobody signed it. */
export const UNSIGNED: Statement = {
  actor: 'bench',
  role: 'CASEWORKER',
  oin: '00000099000000004000',
  worksAt: null,
  purpose: 'DEBT_COUNSELLING',
  ground: PURPOSES.DEBT_COUNSELLING.ground,
  caseReference: null,
  trigger: null,
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  spanId: '00f067aa0ba902b7',
};

/** Everything: what an agency without access gives. */
export const EVERYTHING = new Set(Object.keys(dataClass.meanings) as DataClass[]);
