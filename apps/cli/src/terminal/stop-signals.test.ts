import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { listenForStop } from './stop-signals.ts'

const createProcess = () => {
  const killed: unknown[] = []
  const kill = (pid: number, signal?: string | number): true => {
    killed.push([pid, signal])
    return true
  }
  return { killed, process: Object.assign(new EventEmitter(), { pid: 7, kill }) as unknown as NodeJS.Process }
}

it('gives the signal at the first wish to end, and then listens no more', () => {
  const { process, killed } = createProcess()
  const stop = listenForStop(process)
  expect(stop.signal.aborted).toBe(false)
  process.emit('SIGTERM', 'SIGTERM')
  expect(stop.signal.aborted).toBe(true)
  expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([0, 0])
  stop.end()
  expect(killed).toEqual([[7, 'SIGTERM']])
})

it('leaves a process alone that nobody wants to end', () => {
  const { process, killed } = createProcess()
  listenForStop(process).end()
  expect(killed).toEqual([])
})
