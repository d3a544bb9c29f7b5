import { closest } from '@trifold/core'
import { UsageError } from '@trifold/engine'
import { z } from 'zod'

/** A schema for each option that a function takes: what it is, each optional one said so. */
export type OptionSchemas<Options> = { readonly [Name in keyof Required<Options>]: z.ZodType }

/**
 * Checks what a program calls a function with, since not all are checked by TypeScript: a value of another kind would fail
 * somewhere inside, and an option misspelt would be ignored.
 *
 * @throws UsageError that names the function and the option.
 */
export const checkOptions = <Options>(
  caller: string,
  options: unknown,
  schemas: OptionSchemas<Options>,
): void => {
  const issue = z.strictObject({ ...schemas }, optionsOf(caller)).safeParse(options).error?.issues[0]
  if (issue === undefined) return
  if (issue.code === 'unrecognized_keys') throw new UsageError(unknownText(caller, issue.keys, schemas))
  const [name = '', ...inner] = issue.path.map(String)
  if (name === '') throw new UsageError(issue.message)
  const place = [name, ...inner].join('.')
  const given = Object.hasOwn(Object(options), name) ? 'is wrong' : 'is missing'
  throw new UsageError(`the option ${place} of ${caller} ${given}: ${issue.message}`)
}

const optionsOf = (caller: string) => ({
  error: (issue: { readonly code?: string }) =>
    issue.code === 'invalid_type' ? `${caller} expects an object of options` : undefined,
})

const unknownText = (caller: string, keys: readonly string[], schemas: object): string => {
  const names = Object.keys(schemas)
  const [key = ''] = keys
  const meant = closest(key, names)
  const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`
  return `${caller} has no option ${JSON.stringify(key)}; it has ${names.join(', ')}.${hint}`
}
