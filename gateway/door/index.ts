export { type Door, type DoorOptions, startDoor } from './start-door';
export { DEFAULT_LIMITS, type DoorLimits } from './limits';
export { continueTrace, type Trace } from './trace';
