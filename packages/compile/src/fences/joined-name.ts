import type { OpeningFence } from './fence-line.ts'

/** The name that a fence's first two words make with a hyphen between them: `key-points` of `::: key points`. */
export const joinedName = ({ name, title }: Pick<OpeningFence, 'name' | 'title'>): string | undefined => {
  const word = /^[a-z][\w-]*(?=[\s{[]|$)/i.exec(title?.text ?? '')?.[0]
  return word === undefined ? undefined : `${name}-${word.toLowerCase()}`
}
