/** What a key, a button or a gesture can ask for. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'presenter'
  | 'fullScreen'
  | 'black'
  | 'white'
  | 'scheme'
  | 'handout'
  | 'timer'
  | 'resetTimer'
  | 'larger'
  | 'smaller'
  | 'help'
  | 'leave'
  | 'print'

/**
 * The keys of each action, by the names that the browser gives them; letters in either case. The one home of keys:
 * the player listens to them and its help lists them.
 */
export const keys: Readonly<Partial<Record<Action, readonly string[]>>> = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'PageDown'],
  previous: ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  overview: ['o'],
  presenter: ['s'],
  fullScreen: ['f'],
  black: ['b', '.'],
  white: ['w', ','],
  scheme: ['d'],
  handout: ['h'],
  help: ['?'],
  leave: ['Escape'],
  timer: ['t'],
  resetTimer: ['r'],
  larger: ['+', '='],
  smaller: ['-'],
}

/** A key as a right-to-left deck has it: its arrows point the other way. */
export const mirrored = (key: string): string => {
  if (key === 'ArrowRight') return 'ArrowLeft'
  return key === 'ArrowLeft' ? 'ArrowRight' : key
}
