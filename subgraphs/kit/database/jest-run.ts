import type { TestServerDoor } from './test-server-door';

// Jest loads setup and teardown separately; the global object is all they share.
const KEY = Symbol.for('huishoudbeeld.testServerDoor');
const run = globalThis as { [KEY]?: TestServerDoor };

/** Keeps the door of this jest run until the teardown takes it. */
export function keepDoor(door: TestServerDoor): void {
  run[KEY] = door;
}

/** The door of this jest run, once; undefined when the run uses a named server. */
export function takeDoor(): TestServerDoor | undefined {
  const door = run[KEY];
  delete run[KEY];
  return door;
}
