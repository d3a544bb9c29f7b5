/** An opening delimiter that has not been closed, and how deep what stands inside it nests. */
interface Opening {
  readonly sign: string
  readonly length: number
  height: number
}

/**
 * Estimates how deep emphasis and brackets nest in a paragraph, line by line: every delimiter that might open or close
 * is taken to do so, whatever stands between. Reset at blank lines.
 */
export const createInlineDepth = (): { depthAfter(line: string): number } => {
  let open: Opening[] = []
  let counts = new Map<string, number>()
  let depth = 0
  const close = (sign: string): boolean => {
    if ((counts.get(sign) ?? 0) === 0) return false
    let inside = 0
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      counts.set(top.sign, (counts.get(top.sign) ?? 1) - 1)
      inside = Math.max(inside, top.height)
      if (top.sign !== sign) continue
      inside += top.length
      break
    }
    const parent = open.at(-1)
    if (parent !== undefined) parent.height = Math.max(parent.height, inside)
    depth = Math.max(depth, inside)
    return true
  }
  const push = (sign: string, length: number): void => {
    open.push({ sign, length, height: 0 })
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return {
    depthAfter: (line) => {
      if (line.trim() === '') [open, counts, depth] = [[], new Map(), 0]
      else
        for (const token of tokensOf(line))
          if (!(token.closes && close(token.sign)) && token.opens) push(token.sign, token.length)
      return depth
    },
  }
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
      // Half of a run's length: two signs make one strong emphasis.
      const base = { sign: match[2], length: Math.ceil(text.length / 2) }
      tokens.push({ ...base, opens: /\S/.test(after), closes: /\S/.test(before) })
    }
  }
  return tokens
}
