import type { Argument, Option } from 'commander'

/** A word that is none of those an option or argument takes. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError'
  /** What takes the words, as people write it: `--format`. */
  readonly taker: string
  readonly given: string
  readonly choices: readonly string[]

  constructor(taker: string, given: string, choices: readonly string[]) {
    super(`${taker} is ${JSON.stringify(given)}; expected ${choices.join(', ')}`)
    this.taker = taker
    this.given = given
    this.choices = choices
  }
}

/** Lets an option or argument take some words alone, which help lists. `taker` is what people call it. */
export const oneOf = <Taker extends Option | Argument>(
  option: Taker,
  taker: string,
  choices: readonly string[],
): Taker => {
  option.choices(choices)
  option.argParser((value: string): string => {
    if (!choices.includes(value)) throw new ChoiceError(taker, value, choices)
    return value
  })
  return option
}
