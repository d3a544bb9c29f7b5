import { vi } from 'vitest'

const refuse = (): never => {
  throw new Error('what the locale says differs from machine to machine')
}

/** Runs something on what seems another machine: at another time, by other chance, with no environment and no locale. */
export const elsewhere = async <Value>(run: () => Promise<Value>): Promise<Value> => {
  const { env } = process
  vi.useFakeTimers({ now: Date.UTC(1999, 11, 31, 23, 59, 59), toFake: ['Date'] })
  vi.spyOn(Math, 'random').mockReturnValue(0.125)
  vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refuse)
  vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse)
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    vi.spyOn(Date.prototype, name).mockImplementation(refuse)
  }
  vi.stubGlobal('Intl', {})
  process.env = {}
  try {
    return await run()
  } finally {
    process.env = env
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    vi.useRealTimers()
  }
}
