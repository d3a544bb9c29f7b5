import type { Code, Construct, State } from 'micromark-util-types'
import { codes, isBlank, isLineEnd } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineMath: 'inlineMath'
    inlineMathSequence: 'inlineMathSequence'
    inlineMathData: 'inlineMathData'
  }
}

/**
 * A formula in a line as a construct of micromark: `$$…$$`, or GitHub's `` $`…`$ ``. Single dollar signs are money.
 * Two may be too: what stands between is a formula if it reads like one.
 */
export const inlineMath: Construct = {
  name: 'inlineMath',
  previous(code) {
    return code !== codes.dollar || this.events.at(-1)?.[1].type === 'characterEscape'
  },
  tokenize(effects, ok, nok) {
    let ticked = false
    let text = ''

    const start: State = (code) => {
      effects.enter('inlineMath')
      effects.enter('inlineMathSequence')
      effects.consume(code)
      return second
    }
    const second: State = (code) => {
      ticked = code === codes.backtick
      if (code !== codes.dollar && !ticked) return nok(code)
      effects.consume(code)
      effects.exit('inlineMathSequence')
      return first
    }
    const first: State = (code) => (code === codes.dollar ? nok(code) : content(code))
    const content: State = (code) => {
      if (code === null) return nok(code)
      if (isLineEnd(code)) {
        text += ' '
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return content
      }
      if (code === (ticked ? codes.backtick : codes.dollar))
        return effects.attempt(closing(ticked), end, sign)(code)
      return data(code)
    }
    /** A dollar sign alone belongs to the formula; a backtick alone, or three dollar signs, to none. */
    const sign: State = (code) => (ticked ? nok(code) : effects.check(pair, nok, data)(code))
    const data: State = (code) => {
      effects.enter('inlineMathData')
      return inside(code)
    }
    const inside: State = (code) => {
      text += code === null || code < 0 ? ' ' : String.fromCharCode(code)
      effects.consume(code)
      return code === codes.backslash ? escaped : after
    }
    const escaped: State = (code) => {
      if (code === null || isLineEnd(code)) return after(code)
      text += code < 0 ? ' ' : String.fromCharCode(code)
      effects.consume(code)
      return after
    }
    const after: State = (code) => {
      const stops = code === null || isLineEnd(code) || code === (ticked ? codes.backtick : codes.dollar)
      if (!stops) return inside(code)
      effects.exit('inlineMathData')
      return content(code)
    }
    const end: State = (code) => {
      if (text.trim() === '' || !(ticked || isFormula(text))) return nok(code)
      effects.exit('inlineMath')
      return ok(code)
    }
    return start
  },
}

/** Two dollar signs side by side. */
const pair: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('inlineMathSequence')
    effects.consume(code)
    return (next: Code) => {
      if (next !== codes.dollar) return nok(next)
      effects.consume(next)
      effects.exit('inlineMathSequence')
      return ok
    }
  },
}

/** What ends a formula: two dollar signs and no third, or a backtick and a dollar sign. */
const closing = (ticked: boolean): Construct => ({
  partial: true,
  tokenize: (effects, ok, nok) => {
    const after: State = (code) => {
      effects.exit('inlineMathSequence')
      return code === codes.dollar && !ticked ? nok(code) : ok(code)
    }
    const second: State = (code) => {
      if (code !== codes.dollar) return nok(code)
      effects.consume(code)
      return after
    }
    return (code) => {
      effects.enter('inlineMathSequence')
      effects.consume(code)
      return second
    }
  },
})

/**
 * Whether a text between double dollar signs reads like a formula: blanks stand at both of its ends or at none; it
 * does not begin as a text goes on; and with blanks around it, it holds a sign of TeX or is one letter.
 */
const isFormula = (text: string): boolean => {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)]
  if (isBlank(first) !== isBlank(last)) return false
  if (!isBlank(first)) return !/^[),.;:!?\]}]/.test(text)
  return /[\\^_={}<>+]/.test(text) || text.trim().length === 1
}
