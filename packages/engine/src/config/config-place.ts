import type { SettingPlace } from '@trifold/core'
import type { ConfigFile } from './read-config.ts'

/** Finds the place of a key in a configuration file (`publisher.url`), or of the nearest around it; none of one that is not set. */
export const configPlace =
  ({ file, locator, config }: ConfigFile) =>
  (path: string): SettingPlace | undefined => {
    const steps = existing(path.split('.'), config)
    const key = steps.at(-1)
    if (key === undefined) return undefined
    const position = locator.value(steps)
    return { file, position, key: /^\d+$/.test(key) ? position : locator.key(steps.slice(0, -1), key) }
  }

/** The steps of a path as far as they lead to a value. */
const existing = (path: readonly string[], config: unknown): string[] => {
  const steps: string[] = []
  let value = config
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break
    // The value is an object that has the key.
    value = (value as Record<string, unknown>)[step]
    steps.push(step)
  }
  return steps
}
