/** One error as the hub tells it: the code is of its closed list. */
export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A question that got no answer at all. */
export class HubError extends Error {
  /**
   * @param code of the hub's closed list, or UNREACHABLE when nothing came back that could be read
   * @param traceId by which the hub's log has the request
   */
  constructor(
    readonly code: string,
    message: string,
    readonly traceId: string | null = null,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'HubError';
  }
}

/** The error of a question of which nothing was answered. */
export function hubErrorOf(errors: readonly ToldError[] | undefined, traceId: string | null): HubError {
  const [first] = errors ?? [];
  const code = first?.extensions?.['code'];
  return new HubError(
    typeof code === 'string' ? code : 'INTERNAL_FAULT',
    first?.message ?? 'The hub gave no answer and no error.',
    traceId,
    first?.extensions ?? {},
  );
}
