/** Runs one task after the other, whatever becomes of each: two builds of one folder would disturb each other. */
export const createTurns = (): (<Value>(task: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => undefined)
    return turn
  }
}
