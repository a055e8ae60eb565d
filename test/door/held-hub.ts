import { once } from 'node:events';
import type { HubSettings } from '../../gateway/hub';
import { AGENCIES, type AgencyName } from '../faults/combinations';
import { type Exchange, type FaultProxy, startFaultProxy, wellBehaved } from '../faults/fault-proxy';
import { HOUSEHOLD, loadHousehold } from '../faults/household-under-test';
import { type RunningAgencies, startAgencies } from '../hub/agencies';
import { startTestHub, type TestHub } from '../hub/hub';

/** The whole hub, before agencies of which the answers to questions about persons can be held back. */
export interface HeldHub extends TestHub {
  /** Holds back the files of these agencies from now on; who lives here is told as ever. */
  readonly hold: (...agencies: readonly AgencyName[]) => void;
  /** Lets an agency answer what it held back, and from then on at once. */
  readonly release: (agency: AgencyName) => void;
  /** Lets an agency break off each connection from now on. */
  readonly breakDown: (agency: AgencyName) => void;
  /** Lets all agencies be well again, as at the begin. */
  readonly mend: () => void;
  /** Requests that reached each agency on a trace. */
  readonly requestsOn: (traceId: string) => Readonly<Record<string, number>>;
  /** Resolves when the hub has hung up on an agency that held back. */
  readonly hungUpOn: (agency: AgencyName) => Promise<void>;
}

interface Held {
  readonly released: Promise<void>;
  readonly release: () => void;
  /** Resolves when the hub has broken off a request that was held back. */
  readonly hungUp: Promise<void>;
  readonly noteHungUp: () => void;
}

function newHeld(): Held {
  let [release, noteHungUp] = [(): void => undefined, (): void => undefined];
  const released = new Promise<void>((resolve) => (release = resolve));
  const hungUp = new Promise<void>((resolve) => (noteHungUp = resolve));
  return { released, release, hungUp, noteHungUp };
}

/** Starts four agencies with the household of three, and the hub before them. */
export async function startHeldHub(settings: Partial<HubSettings> = {}): Promise<HeldHub> {
  const agencies: RunningAgencies = await startAgencies([]);
  await loadHousehold(agencies, HOUSEHOLD);
  const held = new Map<string, Held>();
  const down = new Set<string>();
  const behaviour =
    (name: AgencyName) =>
    async (exchange: Exchange): Promise<void> => {
      if (down.has(name)) throw new Error('down');
      const holding = exchange.body.includes('_entities') ? held.get(name) : undefined;
      if (holding) {
        void once(exchange.response, 'close').then(() => holding.noteHungUp());
        await holding.released;
      }
      await wellBehaved(exchange);
    };
  const proxies: readonly FaultProxy[] = await Promise.all(
    AGENCIES.map((agency) => startFaultProxy(agencies, agency, behaviour(agency))),
  );
  const urls = Object.fromEntries(AGENCIES.map((agency, nth) => [agency, proxies[nth]?.url ?? '']));
  // A breaker that opened would answer for an agency in the tests that follow.
  const hub = await startTestHub({ ...agencies, urls }, { breaker: { faultsToOpen: 1000 }, ...settings });
  const heldAt = (agency: AgencyName): Held => {
    const holding = held.get(agency);
    if (holding === undefined) throw new Error(`${agency} holds nothing back`);
    return holding;
  };
  return {
    ...hub,
    hold: (...names) => names.forEach((name) => held.set(name, newHeld())),
    release: (agency) => {
      heldAt(agency).release();
      held.delete(agency);
    },
    breakDown: (agency) => void down.add(agency),
    mend: () => {
      down.clear();
      for (const holding of held.values()) holding.release();
      held.clear();
    },
    requestsOn: (traceId) =>
      Object.fromEntries(
        AGENCIES.map((agency, nth) => [
          agency,
          proxies[nth]?.seen.filter((request) => request.traceId === traceId).length ?? 0,
        ]),
      ),
    hungUpOn: (agency) => heldAt(agency).hungUp,
    close: async () => {
      await hub.close();
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await agencies.stop();
    },
  };
}
