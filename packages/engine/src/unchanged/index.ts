/** What tells whether anything changed since the last run; loads nothing of the rest of the engine. */
export { type Replay, replay } from './replay.ts'
export { type Asked, snapshotPlace } from './snapshot-place.ts'
export { type Seen, type Told, takeSnapshot } from './take-snapshot.ts'
