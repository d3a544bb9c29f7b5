import type { Code, Construct, State, Tokenizer } from 'micromark-util-types'
import { codes, isBlank, isLineEnd } from './codes.ts'
import type { MathLines } from './find-display-math.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    displayMath: 'displayMath'
    displayMathSequence: 'displayMathSequence'
    displayMathData: 'displayMathData'
  }
}

/** A display formula as a construct of micromark, at the lines that are known to hold one. */
export const displayMath = (lines: MathLines): Construct => ({
  name: 'displayMath',
  // Nothing else begins in its lines.
  concrete: true,
  tokenize(effects, ok, nok) {
    // Where micromark reads, which the declarations give to `this`.
    const here = () => this.now().line
    const last = lines.get(here()) ?? 0

    const start: State = (code) => {
      if (last === 0) return nok(code)
      effects.enter('displayMath')
      return sequence(code)
    }
    const sequence: State = (code) => {
      effects.enter('displayMathSequence')
      effects.consume(code)
      return second
    }
    const second: State = (code) => {
      if (code !== codes.dollar) return nok(code)
      effects.consume(code)
      effects.exit('displayMathSequence')
      return content
    }
    const content: State = (code) => {
      if (code === null || here() > last) return nok(code)
      if (isLineEnd(code)) return effects.attempt(lineEnd, content, nok)(code)
      if (code === codes.dollar && here() === last) return effects.attempt(closing, end, data)(code)
      return data(code)
    }
    const data: State = (code) => {
      effects.enter('displayMathData')
      return inside(code)
    }
    const inside: State = (code) => {
      effects.consume(code)
      return code === codes.backslash ? escaped : after
    }
    const escaped: State = (code) => (code === null || isLineEnd(code) ? after(code) : consume(code))
    const consume = (code: Code): State => {
      effects.consume(code)
      return after
    }
    const after: State = (code) => {
      const stops = code === null || isLineEnd(code) || (code === codes.dollar && here() === last)
      if (!stops) return inside(code)
      effects.exit('displayMathData')
      return content(code)
    }
    const end: State = (code) => {
      effects.exit('displayMath')
      return ok(code)
    }
    return start
  },
})

/** The end of a line, unless the next one has left the quote or the list. */
const lineEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const next: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code))
    return (code) => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return next
    }
  },
}

const tokenizeClosing: Tokenizer = (effects, ok, nok) => {
  const second: State = (code) => {
    if (code !== codes.dollar) return nok(code)
    effects.consume(code)
    return blanks
  }
  const blanks: State = (code) => {
    if (isBlank(code)) {
      effects.consume(code)
      return blanks
    }
    if (code !== null && !isLineEnd(code)) return nok(code)
    effects.exit('displayMathSequence')
    return ok(code)
  }
  return (code) => {
    effects.enter('displayMathSequence')
    effects.consume(code)
    return second
  }
}

/** The two dollar signs that end a formula, and the blanks behind them. */
const closing: Construct = { partial: true, tokenize: tokenizeClosing }
