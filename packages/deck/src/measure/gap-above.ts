import { spacing } from '../geometry.ts'
import type { Slot } from '../slot.ts'

/** Names of slots with white space of their own above them, in px. */
const own: Readonly<Record<string, number>> = { caption: 16, source: 32, subtitle: 24 }

/** White space above a slot, by its name and the one that it stands below; `joined` where a slide shows several blocks of code. */
export const gapAbove = (name: string, before: string | undefined, joined: boolean): number => {
  if (before === undefined) return own[name] ?? 0
  if (before.startsWith('lead')) return joined ? spacing.belowJoined : spacing.belowLead
  if (name.startsWith('lead') || name === 'after') return spacing.aboveJoined
  return own[name] ?? (before.startsWith('code') ? spacing.betweenCode : 0)
}

/** The same for each of some slots, one below the other. */
export const gapsAbove = (slots: Readonly<Record<string, Slot>>): number[] => {
  const names = Object.keys(slots)
  return names.map((name, index) => gapAbove(name, names[index - 1], 'code-2' in slots))
}
