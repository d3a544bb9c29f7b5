import { settingsChanged, type Ways } from '../state/ways.ts'
import type { Cause, Reason } from './reason.ts'

/** What a change of the settings that are none of the author's is told as. */
const ownCauses: Readonly<Record<string, Cause>> = {
  trifold: 'trifold',
  model: 'trifold',
  audiences: 'trifold',
  renderer: 'trifold',
  parser: 'parser',
  browser: 'browser',
  template: 'presentation',
  configuration: 'configuration',
}

/** What differs between a way in which something was made and that in which it is made now, by their names. */
export const wayChanged = (former: string, wanted: string, before: Ways, now: Ways): Reason[] => {
  if (former === wanted) return []
  const [one, other] = [before.get(former), now.get(wanted)]
  if (one === undefined || other === undefined) return [{ cause: 'unrecorded' }]
  return settingsChanged(one, other).map(reasonOf)
}

const reasonOf = (name: string): Reason => {
  const cause = Object.hasOwn(ownCauses, name) ? ownCauses[name] : undefined
  if (cause !== undefined) return { cause }
  return name.startsWith('templates/')
    ? { cause: 'template', subject: `${name.slice('templates/'.length)}.hbs` }
    : { cause: 'setting', subject: name }
}
