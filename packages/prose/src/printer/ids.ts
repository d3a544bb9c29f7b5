import type { State } from '../hast/state.ts'
import type { PrinterOptions } from './printer-options.ts'

/** How ids and links to them are written in one output. */
export const createIds = (options: PrinterOptions): Pick<State, 'id' | 'anchor' | 'rawId'> => {
  const prefix = options.idPrefix ?? ''
  const taken = new Set(options.reservedIds)
  const own = (id: string): { id?: string } => (prefix === false ? {} : { id: `${prefix}${id}` })
  const { anchor } = options
  return {
    id: own,
    anchor: (id) => (anchor !== undefined ? anchor(id) : prefix === false ? undefined : `#${prefix}${id}`),
    rawId: (id) => {
      if (taken.has(id) || /\s/.test(id)) return {}
      taken.add(id)
      return own(id)
    },
  }
}
