/** A mistake in a file, at a path of keys and list positions. */
export interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The name of the field is what is wrong, not its value. */
  readonly ofName?: boolean;
}
