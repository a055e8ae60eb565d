import type { ClaimEventKind } from '../../hub/operations';
import { type ClaimEvent, historyOf } from './running-balance';

const event = (kind: ClaimEventKind, amount: number): ClaimEvent => ({
  id: kind,
  kind,
  amount,
  on: '2026-01-01',
  recordedOn: '2026-01-01',
  component: null,
  description: null,
});

it('the history of a claim shows what is open after each event', () => {
  const lines = historyOf([
    event('IMPOSED', 1000_00),
    event('COSTS_CHARGED', 9_00),
    event('INTEREST_CHARGED', 11_00),
    event('PAID', 120_00),
    event('HANDED_OVER', 0),
    event('CORRECTED', -50_00),
    event('SET_OFF', 100_00),
    event('RAISED', 10_00),
    event('WAIVED', 700_00),
    event('WITHDRAWN', 60_00),
  ]);
  expect(lines.map(({ change }) => change)).toEqual([
    1000_00, 9_00, 11_00, -120_00, 0, -50_00, -100_00, 10_00, -700_00, -60_00,
  ]);
  expect(lines.map(({ balance }) => balance)).toEqual([
    1000_00, 1009_00, 1020_00, 900_00, 900_00, 850_00, 750_00, 760_00, 60_00, 0,
  ]);
});
