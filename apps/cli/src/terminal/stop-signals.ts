/** Signals by which a person, or the system, wants a command to end. */
const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Hears that a command is to end, so that a long run can end what it has begun. */
export interface StopSignals {
  readonly signal: AbortSignal
  /** Ends the process as it would have ended, had nobody listened; does nothing if nobody wants it to. */
  end(): void
}

/** Listens from now on; the second signal ends the process at once, as ever. */
export const listenForStop = (process: Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'pid'>): StopSignals => {
  const controller = new AbortController()
  let heard: NodeJS.Signals | undefined
  const hear = (name: NodeJS.Signals): void => {
    heard = name
    for (const other of names) process.off(other, hear)
    controller.abort()
  }
  for (const name of names) process.on(name, hear)
  return {
    signal: controller.signal,
    end: () => {
      if (heard !== undefined) process.kill(process.pid, heard)
    },
  }
}
