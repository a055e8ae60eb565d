import { type Behaviour, FIRST_SETTING, type Setting } from './behaviour';

/** An agency that the console stands before. */
export interface ConsoleAgency {
  /** Name of its subgraph, as "uwv". */
  readonly code: string;
  /** Name as a caseworker knows it. */
  readonly name: string;
}

/** An agency and how it behaves now: one row of what the console tells. */
export interface AgencyState extends ConsoleAgency {
  readonly behaviour: Behaviour;
  /** Milliseconds. */
  readonly delayMs: number;
}

type Listener = (states: readonly AgencyState[]) => void;

const isSame = (one: Setting, other: Setting): boolean =>
  one.behaviour === other.behaviour && one.delayMs === other.delayMs;

/** How each agency behaves. In memory: after a restart all are normal. */
export class AgencySettings {
  private readonly settings: Map<string, Setting>;
  private readonly listeners = new Set<Listener>();

  constructor(private readonly agencies: readonly ConsoleAgency[]) {
    this.settings = new Map(agencies.map(({ code }) => [code, FIRST_SETTING]));
  }

  /** The agencies, in the order in which they were given. */
  all(): readonly AgencyState[] {
    return this.agencies.map(({ code, name }) => ({ code, name, ...this.settingOf(code) }));
  }

  /** The setting of an agency; undefined when there is no such agency. */
  find(code: string): Setting | undefined {
    return this.settings.get(code);
  }

  /** The setting of an agency. Throws when there is no such agency. */
  settingOf(code: string): Setting {
    const setting = this.settings.get(code);
    if (setting === undefined) throw new Error(`the console has no agency ${code}`);
    return setting;
  }

  /** Changes one agency. Throws when there is no such agency. */
  change(code: string, setting: Setting): void {
    if (isSame(this.settingOf(code), setting)) return;
    this.settings.set(code, setting);
    this.tell();
  }

  /** Makes all agencies normal again. */
  allNormal(): void {
    const changed = [...this.settings].filter(([, { behaviour }]) => behaviour !== 'NORMAL');
    if (changed.length === 0) return;
    for (const [code, setting] of changed) this.settings.set(code, { ...setting, behaviour: 'NORMAL' });
    this.tell();
  }

  /**
   * Has a listener called with all agencies at each change, and only then.
   * @returns ends it
   */
  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    const states = this.all();
    for (const listener of this.listeners) listener(states);
  }
}
