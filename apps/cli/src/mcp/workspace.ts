import type { Io } from '../terminal/io.ts'

/** What every tool is handed. */
export interface Workspace {
  /** Its `cwd` is the folder that tools are confined to. */
  readonly io: Io
  /** Runs a task when those before it have ended. */
  inTurn<Value>(task: () => Promise<Value>): Promise<Value>
}
