export { type Door, type DoorOptions, startDoor } from './start-door';
export { DEFAULT_LIMITS, type DoorLimits } from './limits';
export { readManifest } from './trusted-documents';
export { continueTrace, type Trace, traceparentOf } from './trace';
