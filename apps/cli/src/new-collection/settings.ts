import { configSchema, UsageError } from '@trifold/engine'

/** What `trifold init` has to know of a collection. */
export interface CollectionSettings {
  readonly name: string
  /** Absent where it is not known yet. */
  readonly url?: string | undefined
  readonly lang: string
  readonly author?: string | undefined
}

export type SettingName = keyof CollectionSettings

/** Where the configuration holds each; an author is a name, whatever it is. */
const keys = { name: 'name', url: 'baseUrl', lang: 'lang' } as const

/** What is wrong with an answer, by the configuration's own rules; an empty one leaves the setting out. */
export const problemOf = (setting: SettingName, answer: string): string | undefined => {
  if (answer === '' || setting === 'author') return undefined
  if (setting === 'url' && isBareWord(answer)) return 'Expected an address, such as example.org.'
  const value = setting === 'url' ? addressOf(answer) : answer
  const issue = configSchema.safeParse({ [keys[setting]]: value }).error?.issues[0]
  return issue === undefined
    ? undefined
    : `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`
}

/** Of a word alone nobody can say that it is a host; `localhost` is one everywhere. */
const isBareWord = (answer: string): boolean =>
  /^[^.:/?#[\]]+(?:[/?#]|$)/.test(answer) && !/^localhost(?:[/?#]|$)/i.test(answer)

/** `example.org` is an address, too, for people. It ends in a slash, so that names of articles can follow. */
export const addressOf = (answer: string): string => {
  const absolute =
    /^[a-z][a-z0-9+.-]*:/i.test(answer) && !/^[^/:]+:\d+/.test(answer) ? answer : `https://${answer}`
  return /[/?#]$/.test(absolute) ? absolute : `${absolute}/`
}

/**
 * Options of the command as settings.
 *
 * @throws UsageError for a value that the configuration would not take.
 */
export const checkedOptions = (
  options: Readonly<Partial<Record<SettingName, string | undefined>>>,
): Partial<CollectionSettings> => {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [[name as SettingName, value.trim()] as const],
  )
  for (const [name, value] of given) {
    const problem = problemOf(name, value)
    if (problem !== undefined) throw new UsageError(`--${name} is ${JSON.stringify(value)}. ${problem}`)
  }
  return Object.fromEntries(
    given.flatMap(([name, value]) =>
      value === '' ? [] : [[name, name === 'url' ? addressOf(value) : value] as const],
    ),
  )
}
