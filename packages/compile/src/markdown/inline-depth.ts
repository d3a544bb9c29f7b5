/** Opening signs that have not been closed, and how deep what stands inside them nests. */
interface Opening {
  readonly sign: string
  readonly length: number
  readonly height: number
}

/**
 * Estimates how deep emphasis and brackets nest in a paragraph, line by line: every delimiter that might close is
 * taken to do so, and else to open, whatever stands between. Reset at blank lines.
 */
export const createInlineDepth = (): { depthAfter(line: string): number } => {
  let state = createStack()
  return {
    depthAfter: (line) => {
      if (line.trim() === '') state = createStack()
      else for (const token of tokensOf(line)) take(token, state)
      return state.depth
    },
  }
}

interface Stack {
  readonly open: Opening[]
  /** Openings by sign, so that a closing sign without one costs nothing. */
  readonly counts: Map<string, number>
  depth: number
}

const createStack = (): Stack => ({ open: [], counts: new Map(), depth: 0 })

const take = (token: Token, stack: Stack): void => {
  let left = token.closes ? token.length : 0
  while (left > 0 && (stack.counts.get(token.sign) ?? 0) > 0) left = close(token.sign, left, stack)
  const opens = token.closes ? left : token.length
  if (token.opens && opens > 0) push({ sign: token.sign, length: opens, height: 0 }, stack)
}

const push = (opening: Opening, { open, counts }: Stack): void => {
  open.push(opening)
  counts.set(opening.sign, (counts.get(opening.sign) ?? 0) + 1)
}

/** Closes the innermost opening of a sign with at most so many of it; what is left of them. */
const close = (sign: string, length: number, stack: Stack): number => {
  let height = 0
  let left = length
  for (let top = stack.open.pop(); top !== undefined; top = stack.open.pop()) {
    stack.counts.set(top.sign, (stack.counts.get(top.sign) ?? 1) - 1)
    height = Math.max(height, top.height)
    if (top.sign !== sign) continue
    const used = Math.min(top.length, left)
    // Two signs make one strong emphasis.
    height += Math.ceil(used / 2)
    left -= used
    if (top.length > used) push({ sign, length: top.length - used, height }, stack)
    break
  }
  stack.depth = Math.max(stack.depth, height)
  const parent = stack.open.pop()
  if (parent !== undefined) stack.open.push({ ...parent, height: Math.max(parent.height, height) })
  return left
}

interface Token {
  readonly sign: string
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Delimiters of one line; code spans that end in it, and escaped signs, are passed over. */
const tokensOf = (line: string): Token[] => {
  const tokens: Token[] = []
  for (const match of line.matchAll(/\\.|(?<!`)(`+)(?!`)[^`]*\1(?!`)|([*_~])\2*|[[\]]/g)) {
    const [text] = match
    if (text === '[') tokens.push({ sign: '[', length: 1, opens: true, closes: false })
    else if (text === ']') tokens.push({ sign: '[', length: 1, opens: false, closes: true })
    else if (match[2] !== undefined) {
      const [before, after] = [line[match.index - 1] ?? ' ', line[match.index + text.length] ?? ' ']
      tokens.push({ sign: match[2], length: text.length, opens: /\S/.test(after), closes: /\S/.test(before) })
    }
  }
  return tokens
}
