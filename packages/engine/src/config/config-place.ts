import type { SettingPlace } from '@trifold/core'
import type { ConfigFile } from './read-config.ts'

/** Finds the place of a key in a configuration file (`publisher.url`), or of what is around it; none of one that is not set. */
export const configPlace =
  ({ file, locator, config }: ConfigFile) =>
  (path: string): SettingPlace | undefined => {
    const steps = path.split('.')
    const [first = '', last = ''] = [steps[0], steps.at(-1)]
    if (config === undefined || !Object.hasOwn(config, first)) return undefined
    const position = locator.value(steps)
    return { file, position, key: /^\d+$/.test(last) ? position : locator.key(steps.slice(0, -1), last) }
  }
