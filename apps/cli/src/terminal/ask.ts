import type { Io } from './io.ts'

/** A question that is answered with a line of text; Enter alone gives the fallback. */
export interface TextQuestion {
  readonly message: string
  readonly fallback: string
  /** What is shown in place of an answer; the fallback, if not given. */
  readonly hint?: string
  /** What is wrong with an answer, if anything. */
  problem?(answer: string): string | undefined
}

/** A question that is answered by choosing; Enter alone takes the first choice. */
export interface ChoiceQuestion<Value extends string> {
  readonly message: string
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly hint: string }[]
}

/** Asks one question after another; an answer is undefined once the person has given up. */
export interface Interview {
  text(question: TextQuestion): Promise<string | undefined>
  choice<Value extends string>(question: ChoiceQuestion<Value>): Promise<Value | undefined>
}

/** Opens an interview where a person can answer; undefined where none can, or all answers are to be taken as they are. */
export const openInterview = async (
  { terminal, env }: Io,
  { yes = false }: { readonly yes?: boolean | undefined },
): Promise<Interview | undefined> => {
  // A continuous integration may have a terminal, and nobody sits there.
  if (yes || terminal === undefined || (env.CI !== undefined && env.CI !== '' && env.CI !== 'false'))
    return undefined
  const { isCancel, select, text } = await import('@clack/prompts')
  const given = <Value>(answer: Value | symbol): Value | undefined =>
    isCancel(answer) ? undefined : (answer as Value)
  return {
    text: async ({ message, fallback, hint, problem }) => {
      const answer = await text({
        ...terminal,
        message,
        placeholder: hint ?? fallback,
        defaultValue: fallback,
        validate: (value) => problem?.(value?.trim() || fallback),
      })
      return given<string>(answer)?.trim()
    },
    choice: async ({ message, choices }) =>
      // The library's type of options cannot follow a generic one.
      given(await select<string>({ ...terminal, message, options: [...choices] })) as never,
  }
}
