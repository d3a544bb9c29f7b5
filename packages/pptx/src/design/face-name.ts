/** A face that machines with an office program have. */
interface SystemFace {
  readonly name: string
  /** By which another face is chosen where this one is missing (ECMA-376, 21.1.2.3.7). */
  readonly panose: string
  /** 34 for sans serif, 18 for serif, 49 for fixed width. */
  readonly pitchFamily: number
}

const sans = { panose: '020B0604020202020204', pitchFamily: 34 }
const serif = { panose: '02020603050405020304', pitchFamily: 18 }
const fixed = { panose: '02070309020205020404', pitchFamily: 49 }

const arial: SystemFace = { name: 'Arial', ...sans }
// Narrower than any serif that decks are measured with, and on every machine or replaced by one as wide.
const times: SystemFace = { name: 'Times New Roman', ...serif }
const courier: SystemFace = { name: 'Courier New', ...fixed }

/** What stands in for faces that machines seldom have: no wider than what the deck was measured with. */
const standIns: ReadonlyMap<string, SystemFace> = new Map([
  ['Arimo', arial],
  ['Helvetica', arial],
  ['Liberation Sans', arial],
  ['sans-serif', arial],
  ['system-ui', arial],
  ['cursive', arial],
  ['fantasy', arial],
  ['Source Serif 4', times],
  ['Source Serif Pro', times],
  ['Liberation Serif', times],
  ['serif', times],
  ['Cousine', courier],
  ['Liberation Mono', courier],
  ['monospace', courier],
])

/** The face that a presentation names for a stack of families: its first, or what stands in for that. */
export const systemFace = (families: readonly string[]): SystemFace => {
  const [first = 'sans-serif'] = families
  const standIn = standIns.get(first)
  if (standIn !== undefined) return standIn
  const kin = families.map((family) => standIns.get(family)).find((face) => face !== undefined)
  return { ...(kin ?? arial), name: first }
}
