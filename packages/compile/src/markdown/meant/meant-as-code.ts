import type { Slip } from './slip.ts'

/** Quotes and accents that a word processor makes of backticks. */
const opening =
  /^([‘’‛´]{3})[A-Za-z][\w+#.-]*[ \t]*\n|^([‘’‛´]{3})[ \t]*\n(?=[\s\S]*(?<![^\n])[‘’‛´]{3}[ \t]*(?:\n|$))/

/** A block of code between signs that only look like backticks. */
export const meantAsCode = (source: string): Slip | undefined => {
  const signs = opening
    .exec(source)
    ?.slice(1)
    .find((found) => found !== undefined)
  if (signs === undefined) return undefined
  return {
    code: 'code-closed',
    message: `This line looks like the beginning of a block of code, but ${signs} are no backticks; it is shown as text.`,
    help: 'Write ``` here, and in the line where the code ends; what stands between is text until then.',
  }
}
