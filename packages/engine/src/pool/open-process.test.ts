import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { openProcess } from './open-process.ts'
import { runInProcesses } from './run-in-processes.ts'

vi.mock('node:child_process')
afterEach(() => {
  vi.resetAllMocks()
  vi.useRealTimers()
})

/** What Node throws where the system has no memory for another process. */
const noMemory = (): never => {
  throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM', syscall: 'spawn' })
}

const module = new URL('file:///process.js')

it('a process that the system does not start is told to be at its end, later and once', async () => {
  vi.mocked(fork).mockImplementation(noMemory)
  const ended = vi.fn()
  const opened = openProcess(module, 'start', { told: vi.fn(), ended })
  opened.do([{ number: 0, task: 'a' }])
  opened.stop()
  expect(ended).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(ended.mock.calls).toEqual([['spawn ENOMEM']]))
})

it('all tasks are left where the system starts no process', async () => {
  vi.mocked(fork).mockImplementation(noMemory)
  const start = { module, jobs: 2, start: 'start' }
  const left = await runInProcesses(['a', 'b'], start, { answered: vi.fn(), lost: vi.fn() })
  expect(left).toEqual([0, 1])
  expect(fork).toHaveBeenCalledTimes(2)
})

it('what is wrong with the module itself is thrown', () => {
  vi.mocked(fork).mockImplementation(() => {
    throw new TypeError('The URL must be of scheme file')
  })
  expect(() => openProcess(module, 'start', { told: vi.fn(), ended: vi.fn() })).toThrow('scheme file')
})

/** What `fork` gives, as far as it is asked for here. */
const forked = () =>
  Object.assign(new EventEmitter(), { connected: true, kill: vi.fn(), send: vi.fn(), disconnect: vi.fn() })

it.each([
  { begins: false, kills: [['SIGKILL']] },
  { begins: true, kills: [] },
])('a process is killed that does not begin (begins: $begins)', ({ begins, kills }) => {
  vi.useFakeTimers()
  const child = forked()
  vi.mocked(fork).mockReturnValue(child as unknown as ChildProcess)
  openProcess(module, 'start', { told: vi.fn(), ended: vi.fn() })
  if (begins) child.emit('message', { ready: true })
  vi.runAllTimers()
  expect(child.kill.mock.calls).toEqual(kills)
})

it('a process that cannot be sent its beginning is ended, and nobody hears of it again', () => {
  const child = Object.assign(new EventEmitter(), {
    connected: true,
    kill: vi.fn(() => child.emit('exit', null, 'SIGTERM')),
    send: () => {
      throw new Error('could not be cloned')
    },
  })
  // Of a child process it has what is asked for until it is sent something.
  vi.mocked(fork).mockReturnValue(child as unknown as ChildProcess)
  const ended = vi.fn()
  expect(() => openProcess(module, 'start', { told: vi.fn(), ended })).toThrow('could not be cloned')
  child.emit('disconnect')
  expect(child.kill).toHaveBeenCalledOnce()
  expect(ended).not.toHaveBeenCalled()
})
