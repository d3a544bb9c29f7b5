/** Runs tasks beside the caller, a few at a time. */
export interface Queue {
  /** Starts a task as soon as there is room for it. Throws what an earlier task threw. */
  add(task: () => Promise<void>): Promise<void>
  /** Waits for all of them. Throws what the first that failed threw. */
  flush(): Promise<void>
}

/** @param room How many tasks may be under way at once. */
export const createQueue = (room: number): Queue => {
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  const check = (): void => {
    if (failures.length > 0) throw failures[0]
  }
  return {
    add: async (task) => {
      while (running.size >= room) await Promise.race(running)
      check()
      const run: Promise<void> = task()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(run))
      running.add(run)
    },
    flush: async () => {
      await Promise.all(running)
      check()
    },
  }
}
